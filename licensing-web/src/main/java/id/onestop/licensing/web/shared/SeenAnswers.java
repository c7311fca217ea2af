package id.onestop.licensing.web.shared;

import id.onestop.licensing.domain.application.AnswerRules;
import id.onestop.licensing.domain.application.Answers;
import id.onestop.licensing.domain.catalogue.Form.Question;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.ejb.application.DraftView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Notices that another window saved answers since a page was drawn: nothing is undone without a word, and the next save
 * counts (ui 9). The page sends back, as {@code seen}, what stood for its answers when it was drawn.
 */
@RequestScoped
public class SeenAnswers {

    private static final String FIELD = "seen";

    @Inject
    Questions questions;

    /** Stands for the answers to these questions as they are now. */
    public static String of(List<Question> asked, Answers answers) {
        var known = new StringBuilder();
        asked.forEach(question ->
                known.append(answers.values().getOrDefault(question.code(), "")).append('\u001f'));
        return Sha256.ofText(known.toString()).hex();
    }

    /** Whether the page is older than the answers and says something else; then each of them is told. */
    public boolean isStale(DraftView view, List<Question> asked, Map<String, String> typed) {
        var drawn = PathParameters.get(FIELD);
        if (drawn.isEmpty() || drawn.equals(of(asked, view.answers()))) {
            return false;
        }
        var changed = changed(asked, view.answers(), typed);
        changed.forEach(question -> {
            String now = questions.words(view, question, view.answers().get(question.code()));
            var error = new FieldError(
                    question.code(), "ANSWER_CHANGED_MEANWHILE", Map.of("now", now.isEmpty() ? "-" : now));
            Refusals.addText(question.code(), questions.fault(view.definition().form(), error));
        });
        return !changed.isEmpty();
    }

    static List<Question> changed(List<Question> asked, Answers answers, Map<String, String> typed) {
        return asked.stream()
                .filter(question -> !AnswerRules.normalise(question, typed.get(question.code()))
                        .equals(answers.values().getOrDefault(question.code(), "")))
                .toList();
    }
}
