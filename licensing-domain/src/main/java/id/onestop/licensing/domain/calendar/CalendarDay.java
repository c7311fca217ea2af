package id.onestop.licensing.domain.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day as the calendar sees it.
 *
 * @param hours office hours, or {@code null} when closed
 * @param holiday the holiday that closes it, if one does
 */
public record CalendarDay(
        LocalDate date,
        DayReason reason,
        @Nullable OfficeHours hours,
        @Nullable Holiday holiday) {

    public boolean working() {
        return hours != null;
    }
}
