package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.workflow.RecommendationAnswer;
import id.onestop.licensing.ejb.application.FileExcerpt;
import org.jspecify.annotations.Nullable;

/**
 * A question as the office that is asked sees it.
 *
 * @param excerpt what the definition shares of the file; {@code null} once nobody has to look any more
 * @param answer what the office answered; {@code null} while it has not
 * @param fileName name of the letter that lies with the answer; {@code null} if none does
 * @param mine the caller has taken it
 */
public record RecommendationTask(
        RecommendationPage.Line line,
        @Nullable FileExcerpt excerpt,
        @Nullable RecommendationAnswer answer,
        @Nullable String fileName,
        boolean mine) {

    /** Confidential: never printed. */
    @Override
    public String toString() {
        return "RecommendationTask " + line.facts().id();
    }
}
