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

    /** Those that mean something beside the chosen kind, or hold something in spite of it. */
    public List<Listing> getAll() {
        return place.getView().place().lists().stream()
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

    public String codeLabel(Listing list) {
        return list.field().shape() instanceof Rows rows ? words.label(list.schema() + "." + rows.key()) : "";
    }

    /** What an entry is called; constants in words. */
    public String title(Listing list, Entry entry) {
        boolean nameless = (entry.titleId() + entry.titleEn()).isBlank();
        return nameless && !entry.code().isBlank() ? words.option(list.schema(), entry.code()) : words.title(entry);
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
            String entry = edits.add(place.getDraftId(), list, code);
            Notices.add("catalogue.draft.added");
            Redirects.to(DraftWords.address(place.getDraftId(), entry));
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public void move(String entry, int by) {
        try {
            edits.move(place.getDraftId(), entry, by);
            Redirects.to(DraftWords.address(place.getDraftId(), place.getPath()));
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
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
