package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.application.AnswerRules;
import id.onestop.licensing.domain.catalogue.Form;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.QuestionField;
import id.onestop.licensing.web.shared.Questions;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import id.onestop.licensing.web.shared.SeenAnswers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One page of the form, made from the definition; every save is kept in the draft. */
@Named
@RequestScoped
public class QuestionBacking {

    @Inject
    OwnApplication own;

    @Inject
    DraftService drafts;

    @Inject
    Questions questions;

    @Inject
    SeenAnswers seen;

    @Inject
    Messages msg;

    @SuppressWarnings("NullAway.Init")
    private Form.Section section;

    @SuppressWarnings("NullAway.Init")
    private Form.Page page;

    private List<QuestionField> fields = List.of();
    private final Map<String, @Nullable String> values = new LinkedHashMap<>();

    @PostConstruct
    void load() {
        String code = own.parameter("page");
        var view = own.getView();
        section = view.definition().form().sections().stream()
                .filter(one -> one.pages().stream().anyMatch(each -> each.code().equals(code)))
                .findFirst()
                .orElseThrow(() -> new NotFound("PAGE_UNKNOWN"));
        page = section.pages().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("PAGE_UNKNOWN"));
        fields = page.questions().stream()
                .map(question -> questions.field(view, question))
                .toList();
        page.questions()
                .forEach(question -> values.put(question.code(), view.answers().get(question.code())));
    }

    /** Keeps the answers and goes on: to the next page of the section, or back to where the person came from. */
    public void save() {
        if (!keep()) {
            return;
        }
        if (isFromCheck()) {
            Redirects.to(own.getPath() + "/check");
            return;
        }
        int next = section.pages().indexOf(page) + 1;
        Redirects.to(
                next < section.pages().size()
                        ? own.getPath() + "/questions/"
                                + section.pages().get(next).code()
                        : own.getPath());
    }

    /** Keeps the answers and returns to the task list. */
    public void saveAndLeave() {
        if (keep()) {
            Notices.add("application.saved");
            Redirects.to(own.getPath());
        }
    }

    /** Keeps the answers, or names each fault together with its question. */
    private boolean keep() {
        var answers = new LinkedHashMap<String, String>();
        values.forEach((code, value) -> answers.put(code, Objects.requireNonNullElse(value, "")));
        var merged = own.getView().answers().with(answers);
        // what the other answers do not ask for is not kept, however it was typed
        page.questions().stream()
                .filter(question -> !AnswerRules.isAsked(question, merged))
                .forEach(question -> answers.put(question.code(), ""));
        if (seen.isStale(own.getView(), page.questions(), answers)) {
            return false;
        }
        try {
            // pages do not overlap: only what was saved within this very moment is a conflict
            drafts.answer(own.getNumber(), answers, own.getView().version());
            return true;
        } catch (Invalid faulty) {
            faulty.errors()
                    .forEach(error -> Refusals.addText(
                            error.field(),
                            questions.fault(own.getView().definition().form(), error)));
            return false;
        } catch (Conflict lost) {
            Refusals.show(lost);
            return false;
        }
    }

    /** Stands for the answers that this page was drawn from. */
    public String getSeen() {
        return SeenAnswers.of(page.questions(), own.getView().answers());
    }

    public String getTitle() {
        return page.title().in(msg.language());
    }

    public String getHint() {
        var hint = page.hint();
        return hint == null ? "" : hint.in(msg.language());
    }

    /** Where in its section this page is. */
    public String getKicker() {
        return msg.of(
                "application.question.step",
                "section",
                section.title().in(msg.language()),
                "step",
                section.pages().indexOf(page) + 1,
                "steps",
                section.pages().size());
    }

    /** Classes of the step bar. */
    public List<String> getSteps() {
        int at = section.pages().indexOf(page);
        return section.pages().stream()
                .map(one -> section.pages().indexOf(one))
                .map(index -> index < at ? "d" : index == at ? "c" : "")
                .toList();
    }

    public List<QuestionField> getFields() {
        return fields;
    }

    public Map<String, @Nullable String> getValues() {
        return values;
    }

    public boolean isFromCheck() {
        return own.parameter("from").equals("check");
    }
}
