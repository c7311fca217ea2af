package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.editor.DefinitionShape;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.catalogue.DefinitionDraftService;
import id.onestop.licensing.ejb.catalogue.DraftChangeRow;
import id.onestop.licensing.ejb.catalogue.DraftEditService;
import id.onestop.licensing.ejb.catalogue.DraftExampleService;
import id.onestop.licensing.ejb.catalogue.DraftView;
import id.onestop.licensing.web.shared.FileAnswer;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import id.onestop.licensing.web.shared.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One draft: its sections with what the gate says of each, what was written, and the draft as a file. */
@Named
@RequestScoped
public class DefinitionDraftBacking {

    @Inject
    DraftEditService edits;

    @Inject
    DraftGateBacking gate;

    @Inject
    Site site;

    @Inject
    DefinitionDraftService drafts;

    @Inject
    DraftWords words;

    @Inject
    Messages msg;

    private @Nullable DraftView view;
    private @Nullable List<DraftChangeRow> changes;

    /**
     * A section of the draft.
     *
     * @param state word of the group "finding"; {@code FILLED} where the gate could not look yet
     * @param note how much there is to do; may be empty
     */
    public record Section(String label, String address, String state, String note) {}

    public void load() {
        getView();
    }

    public long getDraftId() {
        String id = PathParameters.get("draft");
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    public DraftView getView() {
        if (view == null) {
            view = edits.show(getDraftId(), "general");
        }
        return view;
    }

    /** Every section with what the gate says of it; fields that cannot be read come first. */
    public List<Section> getSections() {
        return DefinitionShape.SECTIONS.stream()
                .map(field -> section(field.key()))
                .toList();
    }

    private Section section(String key) {
        int faults = getView().faultsIn(key);
        long errors = findings(key, true);
        long warnings = findings(key, false);
        String state = "MET";
        String note = "";
        if (faults > 0) {
            state = "ERROR";
            note = msg.of("catalogue.draft.faults", "count", faults);
        } else if (!getView().faults().isEmpty()) {
            state = "FILLED";
        } else if (errors > 0) {
            state = "ERROR";
            note = msg.of("catalogue.gate.errors", "count", errors);
        } else if (warnings > 0) {
            state = "WARNING";
            note = msg.of("catalogue.gate.warnings", "count", warnings);
        }
        return new Section(words.label(key), DraftWords.address(getDraftId(), key), state, note);
    }

    private long findings(String section, boolean refusing) {
        return gate.getCheck().findings().stream()
                .filter(finding -> finding.refuses() == refusing)
                .filter(finding -> finding.place().split("[/#]", 2)[0].equals(section))
                .count();
    }

    /** The nearest place at or above a path that has a page: an entry of a list, or a section. */
    public String shown(String path) {
        String at = path;
        while (at.contains("/") && !getView().titles().containsKey(at)) {
            at = DraftWords.placeOf(at);
        }
        return at;
    }

    /** Where the published standard is read; nothing while it binds nobody. */
    public @Nullable String getStandard() {
        var row = getView().draft();
        var agency = site.getAgency();
        return getView().published() == null || agency == null
                ? null
                : "/services/" + agency.code() + "/" + row.serviceCode();
    }

    /** Where it is compared with the revision before; nothing for the first one. */
    public @Nullable String getDifference() {
        var version = getView().published();
        return getStandard() == null || version == null || version < 2
                ? null
                : getStandard() + "/revisions/" + version + "/difference";
    }

    /** What was written; a picture is only named. */
    public String written(DraftChangeRow row, String text) {
        boolean picture = row.place().endsWith("/" + DraftExampleService.FIELD) && !text.isEmpty();
        return picture ? msg.get("catalogue.draft.picture") : text;
    }

    /** Where something was written, in words. */
    public String place(DraftChangeRow row) {
        return words.place(row.place(), getView().titles());
    }

    public void discard() {
        try {
            drafts.discard(getDraftId());
            Notices.add("catalogue.draft.discarded");
            Redirects.to(DefinitionsBacking.PATH);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    /** What was written, a page of it. */
    public List<DraftChangeRow> getChanges() {
        if (changes == null) {
            String before = PathParameters.get("before");
            changes =
                    edits.changes(getDraftId(), before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE);
        }
        return changes;
    }

    /** What was done, in words. */
    public String kind(DraftChangeRow row) {
        return msg.get("catalogue.draft.kind." + row.kind());
    }

    /** The address of older changes; nothing on the last page. */
    public @Nullable String getOlder() {
        var shown = getChanges();
        return shown.size() < DraftEditService.PAGE
                ? null
                : "?before=" + shown.get(shown.size() - 1).changeId();
    }

    /** Answers with the draft as a file. */
    public void file() {
        var exported = drafts.export(getDraftId());
        FileAnswer.attachment(
                exported.fileName(), "application/yaml", exported.yaml().getBytes(StandardCharsets.UTF_8));
    }
}
