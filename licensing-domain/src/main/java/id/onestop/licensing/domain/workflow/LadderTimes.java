package id.onestop.licensing.domain.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The times of the ladder of a step, as the worker of escalations looks for them.
 *
 * @param promised whether the step is due with the promise of the whole file, and not by its own time
 * @param stepDueAt the end of the step's own time; {@code null} where it has none
 * @param nextAt when the next rung is reached; {@code null} if none is left, while the step waits, or if a person has to look first
 * @param countedBy the mark of the calendar by which it was counted; {@code null} where nothing is left to count
 */
@Embeddable
public record LadderTimes(
        @Column(name = "promised") boolean promised,
        @Column(name = "step_due_at") @Nullable Instant stepDueAt,
        @Column(name = "next_rung_at") @Nullable Instant nextAt,
        @Column(name = "ladder_by") @Nullable String countedBy) {

    static final LadderTimes NONE = new LadderTimes(false, null, null, null);

    LadderTimes next(@Nullable Instant at) {
        return new LadderTimes(promised, stepDueAt, at, countedBy);
    }

    LadderTimes by(@Nullable String mark) {
        return new LadderTimes(promised, stepDueAt, nextAt, mark);
    }

    /** The clock stands from a moment on: what was reached by then and not yet noted stays to be noted. */
    LadderTimes heldFrom(Instant from) {
        return nextAt != null && nextAt.isAfter(from) ? next(null) : this;
    }
}
