package id.onestop.licensing.web.counter;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.catalogue.Declaration;
import id.onestop.licensing.domain.catalogue.Form;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.application.DraftView;
import id.onestop.licensing.ejb.application.FacilityLinks;
import id.onestop.licensing.ejb.application.FaultView;
import id.onestop.licensing.ejb.application.RegisterInquiry;
import id.onestop.licensing.ejb.application.Submissions;
import id.onestop.licensing.ejb.application.SubmitApplication;
import id.onestop.licensing.ejb.counter.AssistedApplicationService;
import id.onestop.licensing.ejb.counter.AssistedApplicationService.AssistedView;
import id.onestop.licensing.ejb.document.DocumentService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.QuestionField;
import id.onestop.licensing.web.shared.Questions;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import id.onestop.licensing.web.shared.SeenAnswers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One file on one screen: all answers, all papers, the declarations; what is sound is kept, the rest is told at once. */
@Named("assisted")
@RequestScoped
public class AssistedBacking {

    @Inject
    AssistedApplicationService applications;

    @Inject
    AssistedKeeping keeping;

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
        var form = getDraft().definition().form();
        AssistedKeeping.questions(getDraft()).stream()
                .map(Form.Question::code)
                .forEach(code -> values.put(code, getDraft().answers().get(code)));
        sections = form.sections().stream()
                .map(section -> new Section(
                        section.code(),
                        section.title().in(msg.language()),
                        section.pages().stream()
                                .flatMap(page -> page.questions().stream())
                                .map(question -> questions.field(getDraft(), question))
                                .toList()))
                .toList();
    }

    private void show() {
        view = applications.open(PathParameters.get("number"));
        rows = writer.of(getDraft(), view.sights());
        sightTicks.show(rows);
    }

    /** What was handed in is no longer filled here. */
    public void requireOpen() {
        if (getDraft().status() != ApplicationStatus.DRAFT && getDraft().status() != ApplicationStatus.RETURNED) {
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
        var declared = getDraft().declarations().stream()
                .map(Declaration::code)
                .filter(code -> Boolean.TRUE.equals(accepted.get(code)))
                .collect(Collectors.toSet());
        try {
            submissions.submit(new SubmitApplication(
                    getDraft().number(), declared, getDraft().version()));
            Redirects.to(getPath() + "/receipt");
        } catch (Invalid incomplete) {
            show();
            incomplete.errors().forEach(error -> keeping.tell(getDraft(), error));
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    /** Asks the registers again. */
    public void ask() {
        if (keep()) {
            registers.ask(getDraft().number());
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
            links.send(getDraft().number(), requirement);
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
        boolean sound = keeping.answers(getDraft(), values);
        for (var row : rows) {
            sound &= !row.upload() || keeping.upload(getDraft(), row, parts.get(row.code()));
        }
        sightTicks.keep(getDraft().number(), rows);
        show();
        return sound;
    }

    /** What is still missing, for the bar. */
    public String getMissing() {
        long open = getDraft().total() - getDraft().done();
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

    /** Stands for the answers that this screen was drawn from. */
    public String getSeen() {
        return SeenAnswers.of(AssistedKeeping.questions(getDraft()), getDraft().answers());
    }

    public String getPath() {
        return "/counter/files/" + getDraft().number();
    }

    public DraftView getDraft() {
        return view.draft();
    }

    public String getService() {
        return getDraft().definition().product().name().in(msg.language());
    }

    public boolean isReturned() {
        return getDraft().status() == ApplicationStatus.RETURNED;
    }

    public List<FaultView> getFaults() {
        return getDraft().faults();
    }

    /** What a fault is about. */
    public String requirement(FaultView fault) {
        return getDraft()
                .definition()
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
        return getDraft().declarations();
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
