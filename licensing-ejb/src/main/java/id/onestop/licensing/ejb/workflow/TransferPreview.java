package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.workflow.TransferRules.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The running files of a service under other versions, a page of them, and what would become of each.
 *
 * @param running all of them
 * @param mayMove the version binds, so files can be taken over
 * @param next after which id the next page begins; {@code null} on the last
 */
public record TransferPreview(
        long running,
        boolean mayMove,
        List<Row> rows,
        @Nullable Long next) {

    public TransferPreview {
        rows = List.copyOf(rows);
    }

    /**
     * One file.
     *
     * @param version under which it runs
     * @param step where it is; {@code null} while no official has it
     * @param target step of the new version; {@code null} where it stays
     * @param dueBefore {@code null} while no official has it
     * @param dueAfter {@code null} where it stays
     * @param refusal why it stays; {@code null} where it may go
     * @param asked it waits for its turn
     */
    public record Row(
            String number,
            int version,
            @Nullable Words step,
            @Nullable Words target,
            @Nullable Instant dueBefore,
            @Nullable Instant dueAfter,
            @Nullable Refusal refusal,
            boolean asked) {

        public boolean movable() {
            return refusal == null && !asked;
        }
    }
}
