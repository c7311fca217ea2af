package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.workflow.RecommendationAnswer;
import id.onestop.licensing.domain.workflow.RecommendationAnswer.Outcome;
import id.onestop.licensing.web.shared.Parameters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the office says.
 *
 * @param letterDate as {@code 2026-12-28}
 * @param statement notes or reasons; needed for every outcome but a plain recommendation
 */
public record RecommendationAnswerRequest(
        @Schema(required = true, implementation = Outcome.class) @Nullable
        String outcome,

        @Nullable String letterNumber,
        @Nullable String letterDate,
        @Nullable String statement) {

    static RecommendationAnswer checked(@Nullable RecommendationAnswerRequest request) {
        var asked = new Parameters();
        var given = new RecommendationAnswer(
                asked.choice("outcome", request == null ? null : request.outcome(), Outcome.class)
                        .orElse(null),
                asked.optionalText("letterNumber", request == null ? null : request.letterNumber(), 80)
                        .orElse(null),
                asked.date("letterDate", request == null ? null : request.letterDate())
                        .orElse(null),
                asked.optionalText("statement", request == null ? null : request.statement(), 10_000)
                        .orElse(null));
        asked.require();
        return given;
    }

    /** Confidential: never printed. */
    @Override
    public String toString() {
        return "RecommendationAnswerRequest";
    }
}
