package id.onestop.licensing.web.counter;

import id.onestop.licensing.domain.application.AnswerRules;
import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.catalogue.Declaration;
import id.onestop.licensing.domain.catalogue.Form;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.application.DraftView;
import id.onestop.licensing.ejb.application.FacilityLinks;
import id.onestop.licensing.ejb.application.FaultView;
import id.onestop.licensing.ejb.application.RegisterInquiry;
import id.onestop.licensing.ejb.application.Submissions;
import id.onestop.licensing.ejb.application.SubmitApplication;
import id.onestop.licensing.ejb.counter.AssistedApplicationService;
import id.onestop.licensing.ejb.counter.AssistedApplicationService.AssistedView;
import id.onestop.licensing.ejb.document.DocumentFiles;
import id.onestop.licensing.ejb.document.DocumentService;
import id.onestop.licensing.ejb.document.UploadDocument;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.QuestionField;
import id.onestop.licensing.web.shared.Questions;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One file on one screen: all answers, all papers, the declarations; what is sound is kept, the rest is told at once. */
@Named("assisted")
@RequestScoped
public class AssistedBacking {

    private static final long ANY = -1;

    @Inject
    AssistedApplicationService applications;

    @Inject
    DraftService drafts;

    @Inject
    DocumentFiles files;

    @Inject
    DocumentService documents;

    @Inject
    SightTicks sightTicks;

    @Inject
    RegisterInquiry registers;

    @Inject
    FacilityLinks links;

    @Inject
    Submissions submissions;

    @Inject
    Questions questions;

    @Inject
    AssistedRows writer;

    @Inject
    Messages msg;

    @SuppressWarnings("NullAway.Init")
    private AssistedView view;

    private List<Section> sections = List.of();
    private List<AssistedRow> rows = List.of();
    private final Map<String, @Nullable String> values = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> parts = new HashMap<>();
    private final Map<String, Boolean> accepted = new HashMap<>();

    /** Questions under one heading. */
    public record Section(String code, String title, List<QuestionField> fields) {
        public Section {
            fields = List.copyOf(fields);
        }
    }

    @PostConstruct
    void load() {
        show();
        questions(draft().definition().form())
                .forEach(question ->
                        values.put(question.code(), draft().answers().get(question.code())));
        sections = draft().definition().form().sections().stream()
                .map(section -> new Section(
                        section.code(),
                        section.title().in(msg.language()),
                        section.pages().stream()
                                .flatMap(page -> page.questions().stream())
                                .map(question -> questions.field(draft(), question))
                                .toList()))
                .toList();
    }

    private void show() {
        view = applications.open(PathParameters.get("number"));
        rows = writer.of(draft(), view.sights());
        sightTicks.show(rows);
    }

    /** What was handed in is no longer filled here. */
    public void requireOpen() {
        if (draft().status() != ApplicationStatus.DRAFT && draft().status() != ApplicationStatus.RETURNED) {
            Redirects.to(getPath() + "/receipt");
        }
    }

    /** Keeps everything that is sound. */
    public void save() {
        if (keep()) {
            Notices.add("counter.file.saved");
            Redirects.to(getPath());
        }
    }

    /** Keeps everything and hands the application in; the applicant has heard the declarations. */
    public void submit() {
        if (!keep()) {
            return;
        }
        var declared = draft().declarations().stream()
                .map(Declaration::code)
                .filter(code -> Boolean.TRUE.equals(accepted.get(code)))
                .collect(Collectors.toSet());
        try {
            submissions.submit(new SubmitApplication(draft().number(), declared, draft().version()));
            Redirects.to(getPath() + "/receipt");
        } catch (Invalid incomplete) {
            show();
            incomplete.errors().forEach(this::tell);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    /** Asks the registers again. */
    public void ask() {
        if (keep()) {
            registers.ask(draft().number());
            Notices.add("counter.file.asked");
            Redirects.to(getPath());
        }
    }

    /** Keeps everything and sends the facility its link. */
    public void sendLink(String requirement) {
        if (!keep()) {
            return;
        }
        try {
            links.send(draft().number(), requirement);
            Notices.add("counter.file.linkSent");
            Redirects.to(getPath());
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    /** Keeps everything and takes a scan away, to make room for a better one. */
    public void remove(long scan) {
        if (keep()) {
            documents.remove(scan);
            Notices.add("counter.file.removed");
            Redirects.to(getPath());
        }
    }

    private boolean keep() {
        boolean sound = true;
        for (var section : draft().definition().form().sections()) {
            for (var page : section.pages()) {
                sound &= keep(page);
            }
        }
        for (var row : rows) {
            sound &= !row.upload() || upload(row);
        }
        sightTicks.keep(draft().number(), rows);
        show();
        return sound;
    }

    /** Keeps what was changed on one page of the form. */
    private boolean keep(Form.Page page) {
        var changed = new LinkedHashMap<String, String>();
        for (var question : page.questions()) {
            var typed =
                    Objects.requireNonNullElse(values.get(question.code()), "").strip();
            var kept = Objects.requireNonNullElse(draft().answers().get(question.code()), "");
            if (!typed.equals(kept)) {
                changed.put(question.code(), typed);
            }
        }
        var merged = draft().answers().with(changed);
        page.questions().stream()
                .filter(question -> changed.containsKey(question.code()) && !AnswerRules.isAsked(question, merged))
                .forEach(question -> changed.put(question.code(), ""));
        if (changed.isEmpty()) {
            return true;
        }
        try {
            drafts.answer(draft().number(), changed, ANY);
            return true;
        } catch (Invalid faulty) {
            faulty.errors().forEach(this::tell);
            return false;
        }
    }

    private boolean upload(AssistedRow row) {
        if (!(parts.get(row.code()) instanceof Part sent) || sent.getSize() == 0) {
            return true;
        }
        try (var content = sent.getInputStream()) {
            files.upload(
                    new UploadDocument(draft().id(), row.code(), sent.getSubmittedFileName(), null, null), content);
            return true;
        } catch (RuleViolation refused) {
            Refusals.addText(field(row.code()), row.label() + ": " + lowered(refused.code(), refused.parameters()));
        } catch (IOException brokenOff) {
            Refusals.addText(field(row.code()), row.label() + ": " + lowered("UPLOAD_BROKEN_OFF", Map.of()));
        }
        return false;
    }

    /** Tells a fault where it is mended: at the question, at the scan, or at the declaration. */
    private void tell(FieldError error) {
        var form = draft().definition().form();
        if (form.question(error.field()).isPresent()) {
            Refusals.addText(error.field(), questions.fault(form, error));
            return;
        }
        if (error.code().equals("DECLARATION_MISSING")) {
            Refusals.add(error.field(), error.code(), error.parameters());
            return;
        }
        draft().definition()
                .requirement(error.field())
                .ifPresentOrElse(
                        one -> Refusals.addText(
                                field(one.code()),
                                one.name().in(msg.language()) + ": " + lowered(error.code(), error.parameters())),
                        () -> Refusals.add(error.field(), error.code(), error.parameters()));
    }

    private String lowered(String code, Map<String, Object> parameters) {
        return Questions.lowered(msg.error(code, parameters));
    }

    private static String field(String requirement) {
        return "scan-" + requirement;
    }

    private static List<Form.Question> questions(Form form) {
        return form.sections().stream()
                .flatMap(section -> section.pages().stream())
                .flatMap(page -> page.questions().stream())
                .toList();
    }

    private DraftView draft() {
        return view.draft();
    }

    /** What is still missing, for the bar. */
    public String getMissing() {
        long open = draft().total() - draft().done();
        return open == 0 ? msg.get("counter.file.ready") : msg.of("counter.file.missing", "count", open);
    }

    /** Whether anything of this file has to be shown at the counter. */
    public boolean isSightsAsked() {
        return rows.stream().anyMatch(row -> !row.sights().isEmpty());
    }

    public String getPapersNote() {
        long there = rows.stream().filter(AssistedRow::done).count();
        return msg.of("counter.file.papersNote", "there", there, "all", rows.size());
    }

    public String getPath() {
        return "/counter/files/" + draft().number();
    }

    public DraftView getDraft() {
        return view.draft();
    }

    public String getService() {
        return draft().definition().product().name().in(msg.language());
    }

    public boolean isReturned() {
        return draft().status() == ApplicationStatus.RETURNED;
    }

    public List<FaultView> getFaults() {
        return draft().faults();
    }

    /** What a fault is about. */
    public String requirement(FaultView fault) {
        return draft().definition()
                .requirement(fault.requirementCode())
                .map(requirement -> requirement.name().in(msg.language()))
                .orElse(fault.requirementCode());
    }

    public List<Section> getSections() {
        return sections;
    }

    public List<AssistedRow> getRows() {
        return rows;
    }

    public List<Declaration> getDeclarations() {
        return draft().declarations();
    }

    public Map<String, @Nullable String> getValues() {
        return values;
    }

    public Map<String, @Nullable Object> getParts() {
        return parts;
    }

    public Map<String, Boolean> getAccepted() {
        return accepted;
    }
}
