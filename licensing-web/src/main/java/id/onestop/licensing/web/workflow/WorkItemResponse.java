package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.sla.Risk;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import id.onestop.licensing.ejb.workflow.WorklistView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a worklist.
 *
 * @param version what If-Match names when the step is taken or put back
 * @param waitingSince since when it waits for another office; absent if it does not
 * @param standsSince since when an outage of a partner keeps it; absent if none does
 * @param minutesHeld working minutes since it was taken, or offered
 * @param minutesLeft working minutes until it is due; negative when late
 * @param minutesExpected working minutes of the work expected before that; absent where nothing is known
 * @param minutesSlack working minutes until it has to begin; the list goes by it
 */
public record WorkItemResponse(
        String number,
        long version,
        String holderName,
        String service,
        Words serviceName,
        String step,
        String stepKind,
        Words stepName,
        WorkState state,
        int round,
        boolean sentBack,
        Instant offeredAt,
        @Nullable Instant claimedAt,
        @Nullable String claimedBy,
        Instant dueAt,
        @Nullable Instant waitingSince,
        @Nullable Instant standsSince,
        @Nullable Instant completedAt,
        long minutesHeld,
        long minutesLeft,
        @Nullable Long minutesExpected,
        long minutesSlack,
        Risk risk) {

    static WorkItemResponse from(WorklistView.Line line) {
        var row = line.row();
        return new WorkItemResponse(
                row.number(),
                ClaimResponse.version(row.id(), row.state(), row.claimedBy()),
                row.holderName(),
                row.serviceCode(),
                line.serviceName(),
                row.stepCode(),
                row.stepKind(),
                line.stepName(),
                row.state(),
                row.round(),
                row.sentBack(),
                row.offeredAt(),
                row.claimedAt(),
                row.claimedByName(),
                row.dueAt(),
                row.waitingSince(),
                row.standsSince(),
                row.completedAt(),
                line.minutesHeld(),
                line.minutesLeft(),
                row.expectedMinutes() > 0 ? row.expectedMinutes() : null,
                line.slack(),
                line.risk());
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "WorkItemResponse " + number;
    }
}
