package id.onestop.licensing.web.catalogue;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.catalogue.editor.DraftPlace.Entry;
import id.onestop.licensing.domain.catalogue.editor.DraftPlace.Listing;
import id.onestop.licensing.domain.catalogue.editor.Shape.Rows;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.catalogue.DraftEditService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists below a place of a draft: their entries in order, and the way to a new one. */
@Named
@RequestScoped
public class DraftLists {

    @Inject
    DraftEditService edits;

    @Inject
    DraftPlaceBacking place;

    @Inject
    DraftFields fields;

    @Inject
    DraftWords words;

    @Inject
    Messages msg;

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> seen = new HashMap<>();

    /** Those that mean something beside the chosen kind, or hold something in spite of it. */
    public List<Listing> getAll() {
        return place.isLost()
                ? List.of()
                : place.getView().place().lists().stream()
                        .filter(list -> list.meant() || !list.entries().isEmpty())
                        .toList();
    }

    /** Steps have a table of their own, with what one asks of them. */
    public boolean steps(Listing list) {
        return list.schema().equals("workflow.steps");
    }

    /** What a new entry of a list may be called; nothing where its name is free. */
    public List<Option> codesFor(Listing list) {
        if (!(list.field().shape() instanceof Rows rows) || rows.key().isEmpty()) {
            return List.of();
        }
        return rows.fields().stream()
                .filter(field -> field.key().equals(rows.key()))
                .flatMap(field ->
                        fields.options(place.getView(), field.shape(), list.schema() + "." + rows.key()).stream())
                .toList();
    }

    public boolean keyed(Listing list) {
        return list.field().shape() instanceof Rows rows && !rows.key().isEmpty();
    }

    /** How a code is written, where one is thought of for a new entry. */
    public String codeHint(Listing list) {
        return list.field().shape() instanceof Rows rows && rows.key().equals("code") ? words.hint("newCode") : "";
    }

    public String codeLabel(Listing list) {
        return list.field().shape() instanceof Rows rows ? words.label(list.schema() + "." + rows.key()) : "";
    }

    /** What an entry is called; constants in words, and what bears the name of something else by that. */
    public String title(Listing list, Entry entry) {
        boolean nameless = (entry.titleId() + entry.titleEn()).isBlank();
        if (!nameless || entry.code().isBlank()) {
            return words.title(entry);
        }
        return codesFor(list).stream()
                .filter(option -> option.value().equals(entry.code()))
                .map(Option::label)
                .findFirst()
                .orElseGet(() -> words.option(list.schema(), entry.code()));
    }

    /** The code, where it says something that the title does not. */
    public String code(Listing list, Entry entry) {
        return title(list, entry).equals(entry.code())
                        || codesFor(list).stream()
                                .anyMatch(option -> option.value().equals(entry.code()))
                ? ""
                : entry.code();
    }

    public void add(String list) {
        try {
            String code = requireNonNullElse(codes.get(list), "");
            var target =
                    getAll().stream().filter(one -> one.path().equals(list)).findFirst();
            if (code.isBlank() && target.filter(this::keyed).isPresent()) {
                Refusals.add("add-" + DraftFields.id(list), "REQUIRED", Map.of());
                return;
            }
            String entry = edits.add(place.getDraftId(), list, SeenText.read(place.getSeen()), code);
            Notices.add("catalogue.draft.added");
            Redirects.to(DraftWords.address(place.getDraftId(), entry));
        } catch (LicensingException refused) {
            // what is shown now is what the next press of the button means
            place.seeAgain();
            Refusals.show(refused);
        }
    }

    /** Moves an entry and comes back to the same button, so that who works by keyboard presses on. */
    public void move(Listing list, Entry entry, int by) {
        try {
            var moved = edits.move(place.getDraftId(), entry.path(), by, said(entry));
            Notices.add(
                    "catalogue.draft.movedTo",
                    "what",
                    title(list, entry),
                    "place",
                    moved.place(),
                    "count",
                    moved.count());
            Redirects.to(DraftWords.address(place.getDraftId(), place.getPath()) + "#" + button(by, moved.path()));
        } catch (LicensingException refused) {
            // what is shown now is what the next press of a button means
            seen.clear();
            Refusals.show(refused);
        }
    }

    private String said(Entry entry) {
        return requireNonNullElse(seen.get(entry.path()), "");
    }

    /** The marks of the entries as the page shows them; they come back with the form. */
    public Map<String, String> getSeen() {
        for (var list : getAll()) {
            list.entries().forEach(entry -> seen.putIfAbsent(entry.path(), entry.mark()));
        }
        return seen;
    }

    /** The id of the field that carries an entry's mark. */
    public String mark(String path) {
        return "mark-" + path.replace('/', '-').replace('@', 'n');
    }

    /** The id of the button that moves an entry up (negative) or down. */
    public String button(int by, String path) {
        return (by < 0 ? "up-" : "down-") + path.replace('/', '-').replace('@', 'n');
    }

    /** How far an entry is, in words. */
    public String state(String path) {
        int faults = place.getView().faultsIn(path);
        return faults == 0 ? msg.get("catalogue.draft.complete") : msg.of("catalogue.draft.faults", "count", faults);
    }

    public Map<String, String> getCodes() {
        return codes;
    }
}
