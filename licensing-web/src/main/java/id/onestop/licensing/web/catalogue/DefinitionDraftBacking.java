package id.onestop.licensing.web.catalogue;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.catalogue.Finding;
import id.onestop.licensing.domain.catalogue.editor.DefinitionShape;
import id.onestop.licensing.domain.catalogue.editor.DraftFault;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.catalogue.DefinitionDraftService;
import id.onestop.licensing.ejb.catalogue.DraftChangeRow;
import id.onestop.licensing.ejb.catalogue.DraftCheck;
import id.onestop.licensing.ejb.catalogue.DraftEditService;
import id.onestop.licensing.ejb.catalogue.DraftPublicationService;
import id.onestop.licensing.ejb.catalogue.DraftView;
import id.onestop.licensing.web.shared.FileAnswer;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One draft: its sections with what is missing, what the gate says, and the way to its publication. */
@Named
@RequestScoped
public class DefinitionDraftBacking {

    @Inject
    DraftEditService edits;

    @Inject
    DraftPublicationService publication;

    @Inject
    DefinitionDraftService drafts;

    @Inject
    DraftWords words;

    @Inject
    Messages msg;

    private @Nullable DraftView view;
    private @Nullable DraftCheck check;
    private @Nullable List<DraftChangeRow> changes;
    private final Map<String, String> reasons = new HashMap<>();

    /** A section of the draft. */
    public record Section(String label, String address, int faults) {}

    /** A finding of the gate. */
    public record Row(
            String key, String code, boolean refuses, String where, String why, String cure, List<String> path) {

        public Row {
            path = List.copyOf(path);
        }
    }

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

    public List<Section> getSections() {
        return DefinitionShape.SECTIONS.stream()
                .map(section -> new Section(
                        words.label(section.key()),
                        DraftWords.address(getDraftId(), section.key()),
                        getView().faultsIn(section.key())))
                .toList();
    }

    public DraftCheck getCheck() {
        if (check == null) {
            check = publication.check(getDraftId());
        }
        return check;
    }

    /** Faults that stand in no known field. */
    public List<DraftFault> getFaults() {
        return getCheck().faults();
    }

    public String address(DraftFault fault) {
        return fault.path().isEmpty()
                ? DefinitionsBacking.PATH + "/" + getDraftId()
                : DraftWords.address(getDraftId(), shown(fault.path()));
    }

    /** The nearest place above a field that has a page: an entry of a list, or a section. */
    private static String shown(String path) {
        return path.contains("/") ? DraftWords.placeOf(path) : path;
    }

    public List<Row> getFindings() {
        return getCheck().findings().stream().map(this::row).toList();
    }

    private Row row(Finding finding) {
        String language = msg.language();
        return new Row(
                DraftCheck.key(finding),
                finding.code(),
                finding.refuses(),
                finding.where().in(language),
                finding.why().in(language),
                finding.cure().in(language),
                finding.path().stream().map(step -> step.in(language)).toList());
    }

    /** Where the way to a finding is drawn. */
    public String drawn(Row row) {
        return DefinitionsBacking.PATH + "/" + getDraftId() + "/graph?finding="
                + URLEncoder.encode(row.key(), StandardCharsets.UTF_8);
    }

    public void propose() {
        act(() -> publication.propose(getDraftId()), "catalogue.draft.proposed");
    }

    public void takeBack() {
        act(() -> publication.takeBack(getDraftId()), "catalogue.draft.takenBack");
    }

    public void publish() {
        try {
            publication.publish(getDraftId(), given());
            Notices.add("catalogue.draft.published");
            Redirects.to(DefinitionsBacking.PATH);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    /** What a form leaves empty comes as nothing at all. */
    private Map<String, String> given() {
        var given = new HashMap<String, String>();
        reasons.forEach((key, reason) -> given.put(key, requireNonNullElse(reason, "")));
        return given;
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

    private void act(Runnable act, String notice) {
        try {
            act.run();
            Notices.add(notice);
            Redirects.to(DefinitionsBacking.PATH + "/" + getDraftId());
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

    public Map<String, String> getReasons() {
        return reasons;
    }
}
