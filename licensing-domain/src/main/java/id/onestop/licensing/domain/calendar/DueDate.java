package id.onestop.licensing.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A due date that explains itself.
 *
 * @param day0 the working day of receipt
 * @param date working day n
 * @param at close of office on that day
 * @param days every calendar day from day 0 to the last, in order
 */
public record DueDate(
        LocalDate day0, int workingDays, LocalDate date, Instant at, List<CountedDay> days, Set<Doubt> doubts) {

    public DueDate {
        days = List.copyOf(days);
        doubts = Set.copyOf(doubts);
    }

    /** A year without a decree is touched. */
    public boolean provisional() {
        return doubts.contains(Doubt.NO_DECREE);
    }

    /** A year is touched whose decree is not confirmed. */
    public boolean unconfirmed() {
        return doubts.contains(Doubt.DECREE_UNCONFIRMED);
    }
}
