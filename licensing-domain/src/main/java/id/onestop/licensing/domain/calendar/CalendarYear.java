package id.onestop.licensing.domain.calendar;

import id.onestop.licensing.domain.shared.Words;
import java.util.List;

/**
 * The holidays of one year for which a decree is loaded.
 *
 * @param confirmed {@code false} while the year rests on a source that nobody has checked against the decree
 * @param note why it is not confirmed; empty otherwise
 */
public record CalendarYear(int year, String decree, boolean confirmed, Words note, List<Holiday> holidays) {

    public CalendarYear {
        holidays = List.copyOf(holidays);
        for (Holiday holiday : holidays) {
            if (holiday.date().getYear() != year) {
                throw new IllegalArgumentException(holiday.date() + " is not in " + year);
            }
        }
    }
}
