package id.onestop.licensing.domain.sla;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import java.time.Instant;
import java.util.List;

/**
 * Reads the budgets of steps: minutes and hours lose exactly the working minutes of a pause, working days only whole days
 * (decision 2).
 */
public record BudgetClock(WorkingCalendar calendar) {

    /** When a step that begins now and never waits must be done. */
    public Instant dueAt(Budget budget, Instant start) {
        return dueAt(budget, start, new Standstill(calendar, List.of(), start));
    }

    /** The step as it stands now; for a step that is done, pass the moment it was done. */
    public BudgetReading read(Budget budget, Instant start, List<Pause> pauses, Instant now) {
        var still = new Standstill(calendar, pauses, now);
        var dueAt = dueAt(budget, start, still);
        boolean stopped = pauses.stream().anyMatch(pause -> pause.lastsAt(now));
        return new BudgetReading(
                dueAt,
                used(start, still, now),
                calendar.workingMinutesBetween(now, dueAt),
                stopped,
                now.isAfter(dueAt));
    }

    /** Working minutes since a step began, without those in which it stood still. */
    public long used(Instant start, List<Pause> pauses, Instant now) {
        return used(start, new Standstill(calendar, pauses, now), now);
    }

    private long used(Instant start, Standstill still, Instant now) {
        return calendar.workingMinutesBetween(start, now) - still.workingMinutes(start, now);
    }

    private Instant dueAt(Budget budget, Instant start, Standstill still) {
        return switch (budget.unit()) {
            case MINUTES -> afterMinutes(budget.amount(), start, still);
            case HOURS -> afterMinutes(60L * budget.amount(), start, still);
            case WORKING_DAYS -> afterDays(budget.amount(), start, still);
        };
    }

    private Instant afterMinutes(long minutes, Instant start, Standstill still) {
        long left = minutes;
        var from = start;
        for (Stretch stop : still.stretches()) {
            if (stop.to().isAfter(from)) {
                long run = Math.max(0, calendar.workingMinutesBetween(from, stop.from()));
                if (run >= left) {
                    return calendar.addWorkingMinutes(from, left);
                }
                left -= run;
                from = stop.to();
            }
        }
        return calendar.addWorkingMinutes(from, left);
    }

    private Instant afterDays(int days, Instant start, Standstill still) {
        var counted = new DayCount(calendar, still, false).until(calendar.receivedDay(start), days);
        return calendar.closeOf(counted.get(counted.size() - 1).date());
    }
}
