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
import id.onestop.licensing.ejb.application.Submissions;
import id.onestop.licensing.ejb.application.SubmitApplication;
import id.onestop.licensing.ejb.document.DocumentView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All answers once more before they are sent, with everything that is still missing at once. */
@Named
@RequestScoped
public class CheckBacking {

    @Inject
    OwnApplication own;

    @Inject
    Submissions submissions;

    @Inject
    Questions questions;

    @Inject
    Messages msg;

    @Inject
    Formats format;

    private final Map<String, Boolean> accepted = new HashMap<>();
    private List<Gap> gaps = List.of();
    private long version;

    /** Answers under one heading. */
    public record Group(String title, List<Row> rows) {}

    /**
     * One answer.
     *
     * @param change where it is changed; empty where it cannot be
     */
    public record Row(String label, String text, String change) {}

    /** Something that keeps the application from being sent, and where it is mended. */
    public record Gap(String text, String address) {}

    @PostConstruct
    void load() {
        version = view().version();
    }

    /** Sends exactly what this page showed; a second press finds it sent and leads to the same receipt. */
    public void submit() {
        var declared = view().definition().declarations().stream()
                .map(Declaration::code)
                .filter(code -> Boolean.TRUE.equals(accepted.get(code)))
                .collect(Collectors.toSet());
        try {
            submissions.submit(new SubmitApplication(own.getNumber(), declared, version));
            Redirects.to(own.getPath() + "/receipt");
        } catch (Invalid incomplete) {
            gaps = incomplete.errors().stream().map(this::gap).toList();
            incomplete.errors().forEach(error -> Refusals.add(error.field(), error.code(), error.parameters()));
        }
    }

    private Gap gap(FieldError error) {
        String code = error.field();
        String text = msg.of("error." + error.code(), pairs(error));
        for (var section : view().definition().form().sections()) {
            for (var page : section.pages()) {
                for (var question : page.questions()) {
                    if (question.code().equals(code)) {
                        String label = question.label().in(msg.language());
                        return new Gap(label + ": " + text, questionPath(page) + "#" + code);
                    }
                }
            }
        }
        return view().definition()
                .requirement(code)
                .map(one -> new Gap(one.name().in(msg.language()) + ": " + text, requirementPath(one)))
                .orElseGet(() -> new Gap(text, "#" + code));
    }

    private static Object[] pairs(FieldError error) {
        var pairs = new ArrayList<Object>();
        error.parameters().forEach((name, value) -> {
            pairs.add(name);
            pairs.add(value);
        });
        return pairs.toArray();
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
            text = msg.get("application.finding." + finding);
        } else {
            var files = view().documents().getOrDefault(requirement.code(), List.of());
            text = msg.of(
                    files.isEmpty() ? "application.check.noFiles" : "application.check.files",
                    "count",
                    files.size(),
                    "size",
                    format.size(files.stream().mapToLong(DocumentView::size).sum()));
        }
        return new Row(requirement.name().in(msg.language()), text, requirementPath(requirement));
    }

    private String questionPath(Form.Page page) {
        return own.getPath() + "/questions/" + page.code() + "?from=check";
    }

    private String requirementPath(Requirement requirement) {
        return own.getPath() + (Readiness.needsFile(requirement) ? "/files/" + requirement.code() : "/registers");
    }

    private DraftView view() {
        return own.getView();
    }

    public List<Declaration> getDeclarations() {
        return view().definition().declarations();
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
