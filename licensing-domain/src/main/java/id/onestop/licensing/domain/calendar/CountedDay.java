package id.onestop.licensing.domain.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the explanation of a due date.
 *
 * @param number 0 for the day of receipt, 1 to n for days that count, {@code null} for days that do not
 * @param holiday name of the holiday, or of the make-up day or half day that it is
 * @param decree the decree behind it
 */
public record CountedDay(
        LocalDate date,
        @Nullable Integer number,
        DayReason reason,
        @Nullable String holiday,
        @Nullable String decree) {

    /** The line of a day as the calendar sees it, with the number that the count gives it. */
    public static CountedDay of(CalendarDay day, @Nullable Integer number, DayReason reason) {
        return reason == day.reason()
                ? new CountedDay(day.date(), number, reason, day.name(), day.decree())
                : new CountedDay(day.date(), number, reason, null, null);
    }

    public boolean counted() {
        return reason == DayReason.WORKING_DAY;
    }
}
