package id.onestop.licensing.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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

    /** Periods with others, which go first and take the place of those of the same name that they touch. */
    public static List<SpecialHours> joined(List<SpecialHours> known, List<SpecialHours> others) {
        return Stream.concat(
                        others.stream(),
                        known.stream().filter(one -> others.stream().noneMatch(one::isAmendedBy)))
                .toList();
    }

    private boolean isAmendedBy(SpecialHours other) {
        return other.name.equals(name) && !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    /** Whether these are the words by which somebody names it. */
    public boolean isNamed(String itsName, LocalDate itsFirst, LocalDate itsLast) {
        return name.equals(itsName) && first.equals(itsFirst) && last.equals(itsLast);
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
