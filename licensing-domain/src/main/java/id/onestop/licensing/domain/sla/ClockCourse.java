package id.onestop.licensing.domain.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one clock.
 *
 * @param day0 {@code null} before acceptance
 */
public record ClockCourse(
        @Nullable LocalDate day0,
        List<Pause> pauses,
        @Nullable Instant finishedAt) {

    public ClockCourse {
        pauses = List.copyOf(pauses);
    }

    public static ClockCourse notStarted() {
        return new ClockCourse(null, List.of(), null);
    }

    public static ClockCourse from(LocalDate day0, Pause... pauses) {
        return new ClockCourse(day0, List.of(pauses), null);
    }

    public ClockCourse finished(Instant at) {
        return new ClockCourse(day0, pauses, at);
    }

    /** The moment that counts when somebody looks now: the finish, once it is reached. */
    Instant asOf(Instant now) {
        return finishedAt == null || finishedAt.isAfter(now) ? now : finishedAt;
    }
}
