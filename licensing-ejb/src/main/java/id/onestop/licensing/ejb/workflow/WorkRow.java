package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a worklist as the database has it. */
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
        @Nullable Instant waitingSince,
        @Nullable Instant completedAt) {}
