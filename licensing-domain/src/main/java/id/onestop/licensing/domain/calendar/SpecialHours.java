package id.onestop.licensing.domain.calendar;

import java.time.LocalDate;

/**
 * A period with hours of its own, such as Ramadan.
 *
 * @param last last day, included
 * @param confirmed whether the dates are official; Ramadan begins when the government says so
 * @param decree who fixed the hours, with the number; may be empty
 */
public record SpecialHours(
        String name, LocalDate first, LocalDate last, boolean confirmed, String decree, WeekHours hours) {

    public SpecialHours {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(name + " ends before it begins");
        }
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
