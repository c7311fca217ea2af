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
 * @param gone steps of those versions that this one no longer has, each with what may stand for it
 * @param next after which id the next page begins; {@code null} on the last
 */
public record TransferPreview(
        long running,
        boolean mayMove,
        List<Row> rows,
        List<GoneStep> gone,
        @Nullable Long next) {

    public TransferPreview {
        rows = List.copyOf(rows);
        gone = List.copyOf(gone);
    }

    /**
     * A step that the new version has no more.
     *
     * @param choices steps of the new version that do the same, at a post that may
     * @param chosen code of the one that stands for it; {@code null} while none does
     */
    public record GoneStep(
            String code,
            Words name,
            List<StepChoice> choices,
            @Nullable String chosen) {

        public GoneStep {
            choices = List.copyOf(choices);
        }
    }

    /** A step of the new version. */
    public record StepChoice(String code, Words name) {}

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
