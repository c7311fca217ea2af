package id.onestop.licensing.domain.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Hours of an ordinary week that held until others came; days that are over keep the hours by which they were counted.
 *
 * @param until last day on which they held
 */
public record EarlierHours(LocalDate until, WeekHours hours) {

    /** In the order of time. */
    static List<EarlierHours> sorted(List<EarlierHours> some) {
        return some.stream().sorted(Comparator.comparing(EarlierHours::until)).toList();
    }

    /** The hours of a day among earlier ones and those that hold now. */
    static WeekHours on(LocalDate day, List<EarlierHours> earlier, WeekHours now) {
        return earlier.stream()
                .filter(one -> !day.isAfter(one.until()))
                .findFirst()
                .map(EarlierHours::hours)
                .orElse(now);
    }

    /** What remains as earlier hours when others hold from a day on. */
    static List<EarlierHours> before(LocalDate from, List<EarlierHours> earlier, WeekHours now) {
        var last = from.minusDays(1);
        var kept = new ArrayList<EarlierHours>();
        earlier.stream().filter(one -> one.until().isBefore(last)).forEach(kept::add);
        kept.add(new EarlierHours(last, on(last, earlier, now)));
        return List.copyOf(kept);
    }
}
