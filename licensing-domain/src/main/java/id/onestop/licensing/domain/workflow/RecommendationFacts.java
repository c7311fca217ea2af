package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.workflow.Recommendation.State;
import id.onestop.licensing.domain.workflow.RecommendationAnswer.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What everybody may know of a question who may read the file: all but statement and letter. */
public record RecommendationFacts(
        long id,
        long version,
        String number,
        String serviceCode,
        long definitionId,
        String holderName,
        String stepCode,
        long postId,
        State state,
        @Nullable String question,
        @Nullable Long askedBy,
        String askedByName,
        @Nullable String askedByPost,
        Instant askedAt,
        Instant dueAt,
        @Nullable Long claimedBy,
        @Nullable String claimedByName,
        @Nullable Instant claimedAt,
        @Nullable Outcome outcome,
        @Nullable String answeredByPost,
        @Nullable Instant closedAt) {

    /** Names of people: never printed. */
    @Override
    public String toString() {
        return "RecommendationFacts " + id;
    }
}
