package id.onestop.licensing.domain.sla;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When silence grants what a file asks for (decision Deemed-Decision-Off).
 *
 * @param day working day of the clock at whose close of office it does
 * @param at that moment as the clock counts now; {@code null} while it stands still, and for good once a person has decided
 * @param nextAt when the worker looks at it next; {@code null} if nothing is left to do, or a person has to look first
 * @param decidedAt when the system decided; {@code null} if it did not
 */
@Embeddable
public record DeemedMoment(
        @Column(name = "deemed_day") int day,

        @Column(name = "deemed_at") @Nullable Instant at,

        @Column(name = "deemed_next_at") @Nullable Instant nextAt,

        @Column(name = "deemed_decided_at") @Nullable Instant decidedAt) {

    static DeemedMoment onDay(int day) {
        return new DeemedMoment(day, null, null, null);
    }

    /** Follows the clock; a moment that stays where it was leaves an attempt that was put off where it is. */
    DeemedMoment moved(@Nullable Instant moment) {
        return decidedAt != null || Objects.equals(at, moment) ? this : new DeemedMoment(day, moment, moment, null);
    }

    DeemedMoment decided(Instant when, Instant resumeAt) {
        return new DeemedMoment(day, at, resumeAt, when);
    }

    DeemedMoment next(@Nullable Instant when) {
        return new DeemedMoment(day, at, when, decidedAt);
    }

    /** Whether the day is over and nobody has decided. */
    public boolean due(Instant now) {
        return decidedAt == null && at != null && !now.isBefore(at);
    }
}
