package id.onestop.licensing.ejb.survey;

import id.onestop.licensing.domain.survey.SurveyElement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one satisfaction survey.
 *
 * @param scores 1 to 4 for each of the nine elements
 */
public record AnswerSurvey(
        String applicationNumber,
        Map<SurveyElement, Integer> scores,
        @Nullable String comment) {

    public AnswerSurvey {
        scores = Map.copyOf(scores);
    }

    /** Says nothing of the answer, so that no log can. */
    @Override
    public String toString() {
        return "AnswerSurvey";
    }
}
