package id.onestop.licensing.domain.sla;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import java.time.Instant;

/**
 * The latest moment at which the expected work can begin and still end in time. Slack is the working time from now to it, so
 * a list in the order of these moments is in the order of slack, whatever the hour.
 */
public final class Slack {

    private Slack() {}

    /** When work that takes so many working minutes has to begin in order to end by a limit. */
    public static Instant actBy(WorkingCalendar calendar, Instant dueAt, long expectedMinutes) {
        if (expectedMinutes <= 0) {
            return dueAt;
        }
        // back in days until there is room, then forward by what is too much
        var early = dueAt;
        long room = 0;
        for (int days = 0; room < expectedMinutes; days = days * 2 + 1) {
            early = calendar.nextOpening(calendar.dateOf(dueAt)
                    .minusDays(days)
                    .atStartOfDay(calendar.zone())
                    .toInstant());
            room = calendar.workingMinutesBetween(early, dueAt);
        }
        return calendar.addWorkingMinutes(early, room - expectedMinutes);
    }
}
