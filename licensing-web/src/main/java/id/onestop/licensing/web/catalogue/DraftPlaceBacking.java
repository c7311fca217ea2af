package id.onestop.licensing.web.catalogue;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.catalogue.DraftStatus;
import id.onestop.licensing.domain.catalogue.editor.Change;
import id.onestop.licensing.domain.catalogue.editor.DraftPlace.Leaf;
import id.onestop.licensing.domain.catalogue.editor.DraftTree;
import id.onestop.licensing.domain.catalogue.editor.Shape;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.catalogue.DraftEditService;
import id.onestop.licensing.ejb.catalogue.DraftView;
import id.onestop.licensing.ejb.catalogue.DraftWritten.ForeignChange;
import id.onestop.licensing.web.catalogue.DraftFields.Block;
import id.onestop.licensing.web.catalogue.DraftWords.Crumb;
import id.onestop.licensing.web.shared.Me;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Questions;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
    DraftFields fields;

    @Inject
    DraftWords words;

    @Inject
    TypedTexts typed;

    @Inject
    Me me;

    private @Nullable DraftView view;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Collection<String>> picks = new HashMap<>();
    private final Map<String, String> was = new HashMap<>();
    private List<ForeignChange> clashes = List.of();
    private @Nullable NotFound gone;
    private @Nullable String seen;
    private @Nullable String entrySeen;

    /** The place, whatever its fields say. */
    public void open() {
        getView();
        if (gone != null) {
            Refusals.add(null, gone.code(), told(gone));
        }
    }

    /** The place with what keeps its fields from being right. */
    public void load() {
        open();
        if (gone != null || FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        for (var fault : getView().faults()) {
            var leaf = fault.within(getPath()) ? leaf(fault.path()) : null;
            if (leaf != null) {
                String text = Questions.named(words.label(leaf.schema()), words.fault(fault));
                FacesContext.getCurrentInstance()
                        .addMessage(
                                DraftFields.id(leaf.path()), new FacesMessage(FacesMessage.SEVERITY_WARN, text, text));
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
            view = shown();
            for (var leaf : view.place().leaves()) {
                texts.putIfAbsent(leaf.path(), leaf.text());
                was.putIfAbsent(leaf.path(), leaf.text());
                picks.putIfAbsent(leaf.path(), leaf.text().lines().toList());
            }
        }
        return view;
    }

    /** The place; once it is gone while somebody typed there, its section, so that what was typed is shown and not lost. */
    private DraftView shown() {
        try {
            return edits.show(getDraftId(), getPath());
        } catch (NotFound missing) {
            if (!FacesContext.getCurrentInstance().isPostback() || !getPath().contains("/")) {
                throw missing;
            }
            gone = missing;
            return edits.show(getDraftId(), getSection());
        }
    }

    private Map<String, Object> told(NotFound missing) {
        return Map.of(
                "by",
                missing.parameters().getOrDefault("by", ""),
                "place",
                words.place(getPath(), getView().titles()));
    }

    /** Whether the place is gone, and the page only shows what was typed there. */
    public boolean isLost() {
        getView();
        return gone != null;
    }

    /** What was typed at a place that is gone, field by field. */
    public List<TypedText> getTyped() {
        return typed.of(getPath());
    }

    /** The fields in blocks; what came back with a fault is not folded. */
    public List<Block> getBlocks() {
        return isLost() ? List.of() : fields.blocks(getView(), PathParameters.get("f"));
    }

    /** Writes what was typed; where somebody else wrote the same field, both texts are shown and the person chooses. */
    public void save() {
        var changes = getView().place().leaves().stream()
                .filter(leaf -> !(leaf.field().shape() instanceof Shape.Picture))
                .map(leaf -> new Change(leaf.path(), said(was, leaf.path()), typed(leaf)))
                .filter(change -> !change.changesNothing())
                .toList();
        try {
            var written = edits.write(getDraftId(), getPath(), SeenText.read(getSeen()), changes);
            clashes = written.clashes();
            if (clashes.isEmpty()) {
                Notices.add(changes.isEmpty() ? "catalogue.draft.unchanged" : "catalogue.draft.saved");
                Redirects.to(DraftWords.address(getDraftId(), written.path()));
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
                DraftFields.id(path),
                "DRAFT_CLASH",
                Map.of("by", foreign.by(), "theirs", foreign.clash().theirs()));
    }

    private String typed(Leaf leaf) {
        if (!DraftFields.kind(leaf.field().shape()).equals("checks")) {
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

    /** Takes the entry that the page shows out of its list. */
    public void remove() {
        try {
            edits.remove(getDraftId(), getPath(), getEntrySeen());
            Notices.add("catalogue.draft.removed");
            Redirects.to(DraftWords.address(getDraftId(), DraftWords.placeOf(getPath())));
        } catch (LicensingException refused) {
            if (!isLost()) {
                entrySeen = mark(getPath());
                Refusals.show(refused);
            }
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
        var crumbs = getCrumbs();
        return crumbs.get(crumbs.size() - 1).label();
    }

    /** The way from the draft to the place. */
    public List<Crumb> getCrumbs() {
        return words.crumbs(getDraftId(), getPath(), getView().titles());
    }

    /** The code of the entry, where people know it by a name. */
    public String getCode() {
        var entry = getView().titles().get(getPath());
        boolean named = entry != null && !(entry.titleId() + entry.titleEn()).isBlank();
        return entry != null && named && !entry.code().equals(getHeading()) ? entry.code() : "";
    }

    /** The section that the place is in. */
    public String getSection() {
        return getPath().split("/", 2)[0];
    }

    /** What the section is for. */
    public String getLead() {
        return getPath().contains("/") ? "" : words.hint(getPath());
    }

    public String getRemoval() {
        return DefinitionsBacking.PATH + "/" + getDraftId() + "/remove?p="
                + URLEncoder.encode(getPath(), StandardCharsets.UTF_8) + "&mark=" + mark(getPath());
    }

    public String address(String path) {
        return DraftWords.address(getDraftId(), path);
    }

    private String mark(String path) {
        var entry = getView().titles().get(path);
        return entry == null ? "" : entry.mark();
    }

    /** What stood here when the page was made; it comes back with the form. */
    public String getSeen() {
        if (seen == null) {
            seen = SeenText.of(getView().draft().version(), mark(DraftTree.placed(getPath())));
        }
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    /** Takes what the page shows from now on for what was seen. */
    void seeAgain() {
        seen = null;
    }

    /** The mark of the entry whose removal somebody looked at, from the page on which its link was. */
    public String getEntrySeen() {
        if (entrySeen == null) {
            String linked = PathParameters.get("mark");
            entrySeen = linked.isEmpty() ? mark(getPath()) : linked;
        }
        return entrySeen;
    }

    public void setEntrySeen(String entrySeen) {
        this.entrySeen = entrySeen;
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
}
