package id.onestop.licensing.domain.calendar;

import java.time.Instant;
import java.util.List;

/**
 * Something that made days other than they were.
 *
 * @param revision number of the calendar file's revision that did it; 0 where it was something of the agency's own
 */
public record DayChange(Instant at, int revision, List<ChangedDays> days) {

    public DayChange {
        days = List.copyOf(days);
    }

    /** What a change of the agency's own did. */
    public static DayChange own(Instant at, List<ChangedDays> days) {
        return new DayChange(at, 0, days);
    }
}
