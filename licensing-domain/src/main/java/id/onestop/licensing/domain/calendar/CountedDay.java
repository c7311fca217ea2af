package id.onestop.licensing.domain.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the explanation of a due date.
 *
 * @param number 0 for the day of receipt, 1 to n for days that count, {@code null} for days that do not
 * @param holiday name of the holiday, if one is the reason
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
        var holiday = day.holiday();
        return holiday == null || reason != day.reason()
                ? new CountedDay(day.date(), number, reason, null, null)
                : new CountedDay(day.date(), number, reason, holiday.name(), holiday.decree());
    }

    public boolean counted() {
        return reason == DayReason.WORKING_DAY;
    }
}
