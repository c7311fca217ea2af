package id.onestop.licensing.web.catalogue;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.catalogue.DraftStatus;
import id.onestop.licensing.domain.catalogue.editor.Change;
import id.onestop.licensing.domain.catalogue.editor.DraftPlace.Leaf;
import id.onestop.licensing.domain.catalogue.editor.DraftPlace.Listing;
import id.onestop.licensing.domain.catalogue.editor.Shape;
import id.onestop.licensing.domain.catalogue.editor.Shape.Rows;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.catalogue.DraftEditService;
import id.onestop.licensing.ejb.catalogue.DraftView;
import id.onestop.licensing.ejb.catalogue.DraftWritten.ForeignChange;
import id.onestop.licensing.web.shared.Me;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place of a draft as a form: a field for each value, a table for each list; made from the shape of the definition. */
@Named
@RequestScoped
public class DraftPlaceBacking {

    @Inject
    DraftEditService edits;

    @Inject
    DraftWords words;

    @Inject
    Messages msg;

    @Inject
    Me me;

    private @Nullable DraftView view;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Collection<String>> picks = new HashMap<>();
    private final Map<String, String> was = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private List<ForeignChange> clashes = List.of();

    /**
     * One field of the form.
     *
     * @param kind as the tag for fields calls it
     */
    public record Row(
            String id, String path, String kind, String label, String hint, boolean optional, List<Option> options) {}

    /** Fields that stand together under one heading. */
    public record Block(String heading, boolean meant, List<Row> rows) {}

    public void load() {
        var now = getView();
        for (var fault : now.faults()) {
            if (fault.within(getPath())
                    && leaf(fault.path()) != null
                    && !FacesContext.getCurrentInstance().isPostback()) {
                String text = words.fault(fault);
                FacesContext.getCurrentInstance()
                        .addMessage(
                                id(fault.path().substring(getPath().length() + 1)),
                                new FacesMessage(FacesMessage.SEVERITY_WARN, text, text));
            }
        }
    }

    private @Nullable Leaf leaf(String path) {
        String below =
                path.startsWith(getPath() + "/") ? path.substring(getPath().length() + 1) : "";
        return getView().place().leaves().stream()
                .filter(one -> one.path().equals(below))
                .findFirst()
                .orElse(null);
    }

    public long getDraftId() {
        String id = PathParameters.get("draft");
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    public String getPath() {
        return PathParameters.get("p");
    }

    public DraftView getView() {
        if (view == null) {
            view = edits.show(getDraftId(), getPath());
            for (var leaf : view.place().leaves()) {
                texts.putIfAbsent(leaf.path(), leaf.text());
                was.putIfAbsent(leaf.path(), leaf.text());
                picks.putIfAbsent(leaf.path(), leaf.text().lines().toList());
            }
        }
        return view;
    }

    /** The fields in blocks, one for each group below the place. */
    public List<Block> getBlocks() {
        var blocks = new ArrayList<Block>();
        List<Row> rows = new ArrayList<>();
        String group = "";
        boolean meant = true;
        for (var leaf : getView().place().leaves()) {
            String of = group(leaf);
            if (!of.equals(group) && !rows.isEmpty()) {
                blocks.add(new Block(heading(group), meant, rows));
                rows = new ArrayList<>();
            }
            group = of;
            meant = leaf.meant();
            rows.add(row(leaf));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block(heading(group), meant, rows));
        }
        return blocks;
    }

    /** The first group that the field stands in; texts in two languages stand in none of their own. */
    private static String group(Leaf leaf) {
        String[] parts = leaf.path().split("/", -1);
        boolean words = parts[parts.length - 1].equals("id") || parts[parts.length - 1].equals("en");
        return parts.length > (words ? 2 : 1) ? parts[0] : "";
    }

    private String heading(String group) {
        return group.isEmpty() ? "" : words.label(schemaOf(group));
    }

    private String schemaOf(String group) {
        return getView().place().leaves().stream()
                .filter(leaf -> leaf.path().startsWith(group + "/"))
                .map(leaf -> leaf.schema()
                        .substring(0, leaf.schema().length() - leaf.path().length() + group.length()))
                .findFirst()
                .orElse(group);
    }

    private Row row(Leaf leaf) {
        return new Row(
                id(leaf.path()),
                leaf.path(),
                kind(leaf.field().shape()),
                words.label(leaf.schema()),
                words.hint(leaf.schema()),
                !leaf.field().needed() || !leaf.meant(),
                options(leaf));
    }

    private static String id(String path) {
        return "f-" + path.replace('/', '-');
    }

    private static String kind(Shape shape) {
        if (shape instanceof Shape.Passage || shape instanceof Shape.Lines || shape instanceof Shape.Outline) {
            return "longtext";
        }
        if (shape instanceof Shape.Choices || shape instanceof Shape.Names) {
            return "checks";
        }
        if (shape instanceof Shape.Choice || shape instanceof Shape.Name || shape instanceof Shape.Flag) {
            return "select";
        }
        return shape instanceof Shape.Whole ? "number" : "text";
    }

    private List<Option> options(Leaf leaf) {
        var shape = leaf.field().shape();
        if (shape instanceof Shape.Flag) {
            return List.of(
                    new Option("true", msg.get("catalogue.draft.yes")),
                    new Option("false", msg.get("catalogue.draft.no")));
        }
        var known = options(shape, leaf.schema());
        var all = new ArrayList<>(known);
        // what stands there and is no longer offered stays visible, so that it can be taken out
        leaf.text()
                .lines()
                .filter(code -> kind(shape).equals("select") || kind(shape).equals("checks"))
                .filter(code ->
                        known.stream().noneMatch(option -> option.value().equals(code)))
                .forEach(code -> all.add(new Option(code, msg.of("catalogue.draft.strange", "code", code))));
        return all;
    }

    private List<Option> options(Shape shape, String schema) {
        if (shape instanceof Shape.Choice choice) {
            return constants(choice.options(), schema);
        }
        if (shape instanceof Shape.Choices choices) {
            return constants(choices.options(), schema);
        }
        if (shape instanceof Shape.Name name) {
            return names(name.target());
        }
        return shape instanceof Shape.Names names ? names(names.target()) : List.of();
    }

    private List<Option> constants(List<String> constants, String schema) {
        return constants.stream()
                .map(constant -> new Option(constant, words.option(schema, constant)))
                .toList();
    }

    private List<Option> names(Shape.Target target) {
        return getView().names().getOrDefault(target, List.of()).stream()
                .map(one -> {
                    String name = msg.language().equals("en") ? one.nameEn() : one.nameId();
                    return new Option(one.code(), name.isBlank() ? one.code() : name + " (" + one.code() + ")");
                })
                .toList();
    }

    /** Writes what was typed; where somebody else wrote the same field, both texts are shown and the person chooses. */
    public void save() {
        var changes = getView().place().leaves().stream()
                .map(leaf -> new Change(leaf.path(), said(was, leaf.path()), typed(leaf)))
                .filter(change -> !change.changesNothing())
                .toList();
        try {
            var written = edits.write(getDraftId(), getPath(), changes);
            clashes = written.clashes();
            if (clashes.isEmpty()) {
                Notices.add(changes.isEmpty() ? "catalogue.draft.unchanged" : "catalogue.draft.saved");
                Redirects.to(DraftWords.address(getDraftId(), getPath()));
            } else {
                clashes.forEach(this::tell);
            }
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    /** The next press of the button writes what is in the field over what the other person wrote. */
    private void tell(ForeignChange foreign) {
        String path = foreign.clash().path();
        was.put(path, foreign.clash().theirs());
        Refusals.add(
                id(path),
                "DRAFT_CLASH",
                Map.of("by", foreign.by(), "theirs", foreign.clash().theirs()));
    }

    private String typed(Leaf leaf) {
        if (!kind(leaf.field().shape()).equals("checks")) {
            return said(texts, leaf.path());
        }
        Collection<String> nothing = List.of();
        var picked = requireNonNullElse(picks.get(leaf.path()), nothing);
        String before = said(was, leaf.path());
        boolean same = Set.copyOf(before.lines().toList()).equals(Set.copyOf(picked));
        return same ? before : String.join("\n", picked);
    }

    /** What a form leaves empty comes as nothing at all. */
    private static String said(Map<String, String> fields, String path) {
        return requireNonNullElse(fields.get(path), "");
    }

    public List<Listing> getLists() {
        return getView().place().lists();
    }

    /** What a new entry of a list may be called; nothing where its name is free. */
    public List<Option> codesFor(Listing list) {
        if (!(list.field().shape() instanceof Rows rows) || rows.key().isEmpty()) {
            return List.of();
        }
        return rows.fields().stream()
                .filter(field -> field.key().equals(rows.key()))
                .flatMap(field -> options(field.shape(), list.schema() + "." + rows.key()).stream())
                .toList();
    }

    public boolean keyed(Listing list) {
        return list.field().shape() instanceof Rows rows && !rows.key().isEmpty();
    }

    public String codeLabel(Listing list) {
        return list.field().shape() instanceof Rows rows ? words.label(list.schema() + "." + rows.key()) : "";
    }

    public void add(String list) {
        try {
            String code = said(codes, list);
            var target =
                    getLists().stream().filter(one -> one.path().equals(list)).findFirst();
            if (code.isBlank() && target.filter(this::keyed).isPresent()) {
                Refusals.add("add-" + id(list), "REQUIRED", Map.of());
                return;
            }
            String entry = edits.add(getDraftId(), list, code);
            Notices.add("catalogue.draft.added");
            Redirects.to(DraftWords.address(getDraftId(), entry));
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public void move(String entry, int by) {
        try {
            edits.move(getDraftId(), entry, by);
            Redirects.to(DraftWords.address(getDraftId(), getPath()));
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    /** Takes the entry that the page shows out of its list. */
    public void remove() {
        try {
            edits.remove(getDraftId(), getPath());
            Notices.add("catalogue.draft.removed");
            Redirects.to(DraftWords.address(getDraftId(), DraftWords.placeOf(getPath())));
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    /** Whether the place is an entry of a list, which can be taken out. */
    public boolean isEntry() {
        return getView().place().entry();
    }

    /** Whether the caller may write here now. */
    public boolean isWritable() {
        return me.may(Permission.CONFIGURE.name()) && getView().draft().status() == DraftStatus.OPEN;
    }

    /** What the place is called: the last step of the way to it. */
    public String getHeading() {
        var crumbs = words.crumbs(getDraftId(), getPath());
        return crumbs.get(crumbs.size() - 1).label();
    }

    /** What the section is for. */
    public String getLead() {
        return getPath().contains("/") ? "" : words.hint(getPath());
    }

    public String getRemoval() {
        return DefinitionsBacking.PATH + "/" + getDraftId() + "/remove?p="
                + URLEncoder.encode(getPath(), StandardCharsets.UTF_8);
    }

    /** How far an entry is, in words. */
    public String state(String path) {
        int faults = getView().faultsIn(path);
        return faults == 0 ? msg.get("catalogue.draft.complete") : msg.of("catalogue.draft.faults", "count", faults);
    }

    public String address(String path) {
        return DraftWords.address(getDraftId(), path);
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public Map<String, Collection<String>> getPicks() {
        return picks;
    }

    public Map<String, String> getWas() {
        return was;
    }

    public Map<String, String> getCodes() {
        return codes;
    }
}
