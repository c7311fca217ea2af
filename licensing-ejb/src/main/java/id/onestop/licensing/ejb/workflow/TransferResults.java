package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.workflow.FileTransfer.State;
import id.onestop.licensing.domain.workflow.TransferRules.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of files that were to be taken over, the latest first, a page of them.
 *
 * @param counts how many stand how, those that there are none of left out
 */
public record TransferResults(
        Map<State, Long> counts, List<Row> rows, @Nullable Long next) {

    public TransferResults {
        counts = Map.copyOf(counts);
        rows = List.copyOf(rows);
    }

    public long count(State state) {
        return counts.getOrDefault(state, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** One file. */
    public record Row(
            long transferId,
            String number,
            State state,
            @Nullable Refusal refusal,
            @Nullable Instant dueBefore,
            @Nullable Instant dueAfter,
            String askedBy,
            Instant askedAt) {}
}
