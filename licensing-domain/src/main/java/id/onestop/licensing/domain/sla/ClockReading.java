package id.onestop.licensing.domain.sla;

import id.onestop.licensing.domain.calendar.Doubt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a clock shows at one moment, and why.
 *
 * @param dueDate {@code null} before acceptance; while the clock is stopped, the date if it went on now
 * @param countedDays counted days that have begun, those after the due date too: the fourth of three
 * @param remainingMinutes working minutes left, negative when late; for a finished clock, as it was then
 * @param ledger every calendar day from day 0 to the due date
 * @param overrun every calendar day after it, to today or to the finish
 * @param pauses the stretches in which it stood still, first to last
 */
public record ClockReading(
        ClockState state,
        @Nullable LocalDate dueDate,
        @Nullable Instant dueAt,
        Set<Doubt> doubts,
        int countedDays,
        int promiseDays,
        long remainingMinutes,
        List<LedgerDay> ledger,
        List<LedgerDay> overrun,
        List<Pause> pauses) {

    public ClockReading {
        doubts = Set.copyOf(doubts);
        ledger = List.copyOf(ledger);
        overrun = List.copyOf(overrun);
        pauses = List.copyOf(pauses);
    }

    /** Every calendar day of it, those after the due date too. */
    public List<LedgerDay> days() {
        return Stream.concat(ledger.stream(), overrun.stream()).toList();
    }

    /** Whether a day came after the promise had ended. */
    public boolean late(LedgerDay day) {
        return dueDate != null && day.date().isAfter(dueDate);
    }

    /** A year without a decree is touched (decision 4). */
    public boolean provisional() {
        return doubts.contains(Doubt.NO_DECREE);
    }

    /** A year is touched whose decree is not confirmed. */
    public boolean unconfirmed() {
        return doubts.contains(Doubt.DECREE_UNCONFIRMED);
    }
}
