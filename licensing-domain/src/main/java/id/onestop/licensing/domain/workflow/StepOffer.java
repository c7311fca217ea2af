package id.onestop.licensing.domain.workflow;

import java.time.Instant;

/**
 * What a new work item is about.
 *
 * @param approving whether acting here is an approval in the sense of the four-eyes rule
 * @param sentBack whether a later step sent the file back here
 */
public record StepOffer(
        String stepCode, String stepKind, boolean approving, long postId, boolean sentBack, Instant dueAt) {}
