package id.onestop.licensing.domain.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day as the calendar sees it.
 *
 * @param hours office hours, or {@code null} when closed
 * @param holiday the holiday that closes it, if one does
 * @param ownHours the decree that gives it hours of its own, if one does
 */
public record CalendarDay(
        LocalDate date,
        DayReason reason,
        @Nullable OfficeHours hours,
        @Nullable Holiday holiday,
        @Nullable DecreedDays ownHours) {

    /** What the explanation of the day names: its holiday, or why it has hours of its own. */
    public @Nullable String name() {
        return holiday != null ? holiday.name() : ownHours == null ? null : ownHours.name();
    }

    /** The decree behind that. */
    public @Nullable String decree() {
        return holiday != null ? holiday.decree() : ownHours == null ? null : ownHours.decree();
    }

    public boolean working() {
        return hours != null;
    }
}
