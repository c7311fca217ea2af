package id.onestop.licensing.domain.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a decree changes what the calendar says otherwise; where two cover a day, the one entered later goes first.
 *
 * @param last last day, included
 * @param decree number of the decree, as every explanation prints it
 * @param hours hours of make-up days and half days; {@code null} where the office is closed
 */
public record DecreedDays(
        DecreedKind kind,
        LocalDate first,
        LocalDate last,
        String name,
        String decree,
        @Nullable OfficeHours hours) {

    public DecreedDays {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(name + " ends before it begins");
        }
        if (kind.closes().isPresent() != (hours == null)) {
            throw new IllegalArgumentException(kind + (hours == null ? " without hours" : " with hours"));
        }
    }

    public static DecreedDays closed(DecreedKind kind, LocalDate day, String name, String decree) {
        return new DecreedDays(kind, day, day, name, decree, null);
    }

    public static DecreedDays worked(DecreedKind kind, LocalDate day, String name, String decree, OfficeHours hours) {
        return new DecreedDays(kind, day, day, name, decree, hours);
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    public int length() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    CalendarDay on(CalendarDay before) {
        var closing = kind.closes();
        if (closing.isPresent()) {
            var holiday = new Holiday(before.date(), name, closing.get(), decree);
            return new CalendarDay(before.date(), closing.get().reason(), null, holiday, null);
        }
        boolean applies = kind == DecreedKind.MAKE_UP_DAY || before.working();
        return applies ? new CalendarDay(before.date(), DayReason.WORKING_DAY, hours, null, this) : before;
    }
}
