package id.onestop.licensing.domain.sla;

import id.onestop.licensing.domain.calendar.CountedDay;
import id.onestop.licensing.domain.calendar.DayReason;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One calendar day of a clock.
 *
 * @param number 0 for day 0, 1 to n for days that count, {@code null} otherwise
 * @param pauseCause cause of the pause that touched the day's office hours, also where the day counts all the same
 * @param pauseSince when that pause began, which tells it from another of the same cause
 * @param holder who had the file; filled by those who know
 */
public record LedgerDay(
        LocalDate date,
        @Nullable Integer number,
        DayReason reason,
        @Nullable String holiday,
        @Nullable String decree,
        @Nullable String pauseCause,
        @Nullable String pauseReference,
        @Nullable Instant pauseSince,
        @Nullable String holder) {

    static LedgerDay of(CountedDay day, @Nullable Pause pause) {
        return new LedgerDay(
                day.date(),
                day.number(),
                day.reason(),
                day.holiday(),
                day.decree(),
                pause == null ? null : pause.cause(),
                pause == null ? null : pause.reference(),
                pause == null ? null : pause.start(),
                null);
    }

    public LedgerDay heldBy(@Nullable String name) {
        return new LedgerDay(date, number, reason, holiday, decree, pauseCause, pauseReference, pauseSince, name);
    }

    public boolean counted() {
        return reason == DayReason.WORKING_DAY;
    }
}
