package id.onestop.licensing.domain.calendar;

import id.onestop.licensing.domain.shared.Words;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

    /** Years with others, which take the place of the same ones. */
    public static List<CalendarYear> joined(List<CalendarYear> known, List<CalendarYear> others) {
        return Stream.concat(known.stream().filter(one -> others.stream().noneMatch(one::sameYear)), others.stream())
                .sorted(Comparator.comparing(CalendarYear::year))
                .toList();
    }

    /** The year without its days, which are kept elsewhere. */
    public CalendarYear bare() {
        return new CalendarYear(year, decree, confirmed, note, List.of());
    }

    public boolean sameYear(CalendarYear other) {
        return year == other.year;
    }
}
