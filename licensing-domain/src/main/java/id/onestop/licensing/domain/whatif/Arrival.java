package id.onestop.licensing.domain.whatif;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A file that comes in.
 *
 * @param course code of its service
 */
public record Arrival(Instant at, String course) {

    /**
     * A made-up stretch of time in which files come without memory of one another, always the same for a seed.
     *
     * @param perYear files of a year of 365 days
     */
    public static List<Arrival> made(
            String course, WorkingCalendar calendar, LocalDate from, LocalDate until, double perYear, long seed) {
        var random = new SplittableRandom(seed ^ course.hashCode());
        var start = calendar.nextOpening(from.atStartOfDay(calendar.zone()).toInstant());
        var end = until.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
        double minutes = calendar.workingMinutesBetween(start, end);
        double years = (until.toEpochDay() - from.toEpochDay() + 1) / 365.0;
        var gap = new ServiceTime.Exponential(minutes / (perYear * years));
        var made = new ArrayList<Arrival>();
        for (double at = gap.at(random.nextDouble()); at < minutes; at += gap.at(random.nextDouble())) {
            made.add(new Arrival(calendar.addWorkingMinutes(start, Math.max(1, Math.round(at))), course));
        }
        return made;
    }
}
