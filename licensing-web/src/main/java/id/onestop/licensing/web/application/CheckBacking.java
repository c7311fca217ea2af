package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.application.AnswerRules;
import id.onestop.licensing.domain.application.Readiness;
import id.onestop.licensing.domain.application.RegisterFinding;
import id.onestop.licensing.domain.catalogue.Declaration;
import id.onestop.licensing.domain.catalogue.Form;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.ejb.application.DraftView;
import id.onestop.licensing.ejb.application.FaultView;
import id.onestop.licensing.ejb.application.SamePlaceService;
import id.onestop.licensing.ejb.application.Submissions;
import id.onestop.licensing.ejb.application.SubmitApplication;
import id.onestop.licensing.ejb.document.DocumentView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Questions;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All answers once more before they are sent, with everything that is still missing at once. */
@Named
@RequestScoped
public class CheckBacking {

    @Inject
    OwnApplication own;

    @Inject
    Submissions submissions;

    @Inject
    SamePlaceService samePlace;

    @Inject
    Questions questions;

    @Inject
    RequirementWords words;

    @Inject
    Messages msg;

    @Inject
    Formats format;

    private final Map<String, Boolean> accepted = new HashMap<>();
    private List<Gap> gaps = List.of();
    private long version;
    private @Nullable String twin;

    /** Answers under one heading. */
    public record Group(String title, List<Row> rows) {}

    /**
     * One answer.
     *
     * @param change where it is changed; empty where it cannot be
     */
    public record Row(String label, String text, String change) {}

    /** Something that keeps the application from being sent, and where it is mended. */
    public record Gap(String field, String text, String address) {}

    @PostConstruct
    void load() {
        version = view().version();
    }

    /** Number of another file for the same place; empty for none. */
    public String getTwin() {
        if (twin == null) {
            twin = samePlace.other(own.getNumber()).orElse("");
        }
        return twin;
    }

    /** Sends exactly what this page showed; a second press finds it sent and leads to the same receipt. */
    public void submit() {
        var declared = view().declarations().stream()
                .map(Declaration::code)
                .filter(code -> Boolean.TRUE.equals(accepted.get(code)))
                .collect(Collectors.toSet());
        try {
            submissions.submit(new SubmitApplication(own.getNumber(), declared, version));
            Redirects.to(own.getPath() + "/receipt");
        } catch (Invalid incomplete) {
            gaps = incomplete.errors().stream().map(this::gap).toList();
            gaps.forEach(gap -> Refusals.addText(gap.field(), gap.text()));
        }
    }

    private Gap gap(FieldError error) {
        var form = view().definition().form();
        String code = error.field();
        for (var section : form.sections()) {
            for (var page : section.pages()) {
                if (page.questions().stream()
                        .anyMatch(question -> question.code().equals(code))) {
                    return new Gap(code, questions.fault(form, error), questionPath(page) + "#" + code);
                }
            }
        }
        if (error.code().equals("DECLARATION_MISSING")) {
            return new Gap(code, declarationFault(code), "#" + code);
        }
        String text = msg.error(error.code(), error.parameters());
        return view().definition()
                .requirement(code)
                .map(one -> new Gap(
                        code, one.name().in(msg.language()) + ": " + Questions.lowered(text), requirementPath(one)))
                .orElseGet(() -> new Gap(code, text, "#" + code));
    }

    private String declarationFault(String code) {
        var codes = view().declarations().stream().map(Declaration::code).toList();
        return msg.of("application.check.declaration", "position", codes.indexOf(code) + 1);
    }

    public List<Group> getGroups() {
        var groups = new ArrayList<Group>();
        groups.add(new Group(
                msg.get("application.check.person"),
                List.of(
                        new Row(msg.get("application.check.name"), view().fullName(), ""),
                        new Row(msg.get("application.check.nik"), view().maskedNik(), ""))));
        view().definition().form().sections().forEach(section -> groups.add(group(section)));
        groups.add(new Group(
                msg.get("application.group.requirements"),
                view().requirements().stream().map(this::row).toList()));
        return groups;
    }

    private Group group(Form.Section section) {
        var rows = new ArrayList<Row>();
        for (var page : section.pages()) {
            for (var question : page.questions()) {
                var answer = view().answers().get(question.code());
                boolean asked = AnswerRules.isAsked(question, view().answers());
                if (asked) {
                    String text = questions.words(view(), question, answer);
                    rows.add(new Row(
                            question.label().in(msg.language()),
                            text.isEmpty() ? msg.get("application.check.empty") : text,
                            questionPath(page)));
                }
            }
        }
        return new Group(section.title().in(msg.language()), rows);
    }

    private Row row(Requirement requirement) {
        String text;
        if (Readiness.asksRegister(requirement)) {
            var report = view().report();
            var finding = report == null ? RegisterFinding.UNKNOWN : RegisterFinding.of(requirement, report);
            text = msg.of("application.finding." + finding, "time", format.dateTime(asked()));
        } else if (!words.of(view(), requirement).isEmpty()) {
            text = words.of(view(), requirement);
        } else if (!Readiness.needsFile(requirement)
                && view().documents()
                        .getOrDefault(requirement.code(), List.of())
                        .isEmpty()) {
            text = msg.get("application.check.nothing");
        } else {
            var files = view().documents().getOrDefault(requirement.code(), List.of());
            text = msg.of(
                    files.isEmpty()
                            ? "application.check.noFiles"
                            : files.size() == 1 ? "application.check.file" : "application.check.files",
                    "count",
                    files.size(),
                    "size",
                    format.size(files.stream().mapToLong(DocumentView::size).sum()));
        }
        // what a register says is not changed here
        String change = Readiness.asksRegister(requirement) || !UploadBacking.hasPage(requirement)
                ? ""
                : requirementPath(requirement);
        return new Row(requirement.name().in(msg.language()), text, change);
    }

    private @Nullable Instant asked() {
        var snapshot = view().registers();
        return snapshot == null ? null : snapshot.oldest().orElse(null);
    }

    /** Whether a register contradicts the answers; the officer will see it too. */
    public boolean isDiffering() {
        var report = view().report();
        return report != null && !report.differences().isEmpty();
    }

    /** What the agency asked to mend and nothing new was given for; it may be sent all the same. */
    public List<Gap> getUntouched() {
        return view().faults().stream()
                .map(FaultView::requirementCode)
                .distinct()
                .filter(code -> view().requirementStatus().get(code) == Readiness.TaskStatus.PROBLEM)
                .flatMap(code -> view().definition().requirement(code).stream())
                .map(one -> new Gap(one.code(), one.name().in(msg.language()), requirementPath(one)))
                .toList();
    }

    private String questionPath(Form.Page page) {
        return own.getPath() + "/questions/" + page.code() + "?from=check";
    }

    private String requirementPath(Requirement requirement) {
        return own.getPath() + (UploadBacking.hasPage(requirement) ? "/files/" + requirement.code() : "/registers");
    }

    private DraftView view() {
        return own.getView();
    }

    public List<Declaration> getDeclarations() {
        return view().declarations();
    }

    public Map<String, Boolean> getAccepted() {
        return accepted;
    }

    public List<Gap> getGaps() {
        return gaps;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
