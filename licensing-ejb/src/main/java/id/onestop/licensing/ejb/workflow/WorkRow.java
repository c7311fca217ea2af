package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a worklist as the database has it.
 *
 * @param actBy the latest moment to begin what is expected, in order to end in time
 * @param expectedMinutes working minutes expected before the limit
 * @param standsSince since when an outage of a partner keeps it; {@code null} if none does
 */
public record WorkRow(
        long id,
        long applicationId,
        String number,
        String holderName,
        String serviceCode,
        long definitionId,
        String stepCode,
        String stepKind,
        WorkState state,
        int round,
        boolean sentBack,
        Instant offeredAt,
        @Nullable Instant claimedAt,
        @Nullable Long claimedBy,
        @Nullable String claimedByName,
        Instant dueAt,
        Instant actBy,
        long expectedMinutes,
        @Nullable Instant waitingSince,
        @Nullable Instant standsSince,
        @Nullable Instant completedAt) {}
