package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.catalogue.Rung;
import id.onestop.licensing.domain.catalogue.Rung.Measure;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When the rungs of one open step are reached, in working time and in this order.
 *
 * <p>Every rung hangs on a stored limit, so a pause or a changed calendar moves it with its limit. What lies before the step
 * began belongs to whoever had the file then.
 */
public record Ladder(List<Mark> marks) {

    private static final long DAYS_A_WEEK = 7;

    public Ladder {
        marks = List.copyOf(marks);
    }

    /** A rung and the moment at which it is reached. */
    public record Mark(Rung rung, Instant at) {}

    /**
     * The times that a ladder is counted in.
     *
     * @param minutes working minutes of the whole time up to the limit
     */
    public record Limit(Instant at, long minutes) {}

    /**
     * Works the moments out.
     *
     * @param began when the step was put before its post
     * @param dayMinutes working minutes of a day in budgets
     */
    public static Ladder of(
            List<Rung> rungs, WorkingCalendar calendar, int dayMinutes, Instant began, Limit step, Limit limit) {
        return new Ladder(rungs.stream()
                .map(rung -> {
                    var from = rung.of() == Measure.STEP ? step : limit;
                    return new Mark(rung, before(calendar, from.at(), rung.minutesBefore(from.minutes(), dayMinutes)));
                })
                .filter(mark -> mark.at().isAfter(began))
                .sorted(Comparator.comparing(Mark::at))
                .toList());
    }

    /** The next moment at which something is to be done, if it is not done yet. */
    public Optional<Instant> next(Set<String> given) {
        return marks.stream()
                .filter(mark -> !given.contains(mark.rung().code()))
                .map(Mark::at)
                .findFirst();
    }

    /** What is reached and not given, first to last. */
    public List<Mark> reached(Instant now, Set<String> given) {
        return marks.stream()
                .filter(mark ->
                        !mark.at().isAfter(now) && !given.contains(mark.rung().code()))
                .toList();
    }

    /** The moment so many working minutes before another, or after it. */
    static Instant before(WorkingCalendar calendar, Instant limit, long minutes) {
        if (minutes == 0) {
            return limit;
        }
        if (minutes < 0) {
            return calendar.addWorkingMinutes(limit, -minutes);
        }
        var start = limit;
        long between = 0;
        for (long weeks = 1; between < minutes; weeks *= 2) {
            start = start.minusSeconds(weeks * DAYS_A_WEEK * 24 * 3_600);
            between = calendar.workingMinutesBetween(start, limit);
        }
        return calendar.nextOpening(calendar.addWorkingMinutes(start, between - minutes));
    }
}
