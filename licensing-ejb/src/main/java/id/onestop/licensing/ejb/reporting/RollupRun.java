package id.onestop.licensing.ejb.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Brings the figures of an agency up to now, a transaction a day; outside any transaction of its own. */
@ApplicationScoped
public class RollupRun {

    @Inject
    Rollups rollups;

    @Inject
    Signals signals;

    @Inject
    OpenCounts open;

    /** Counts every day that is not final or was put right, and today as it is now. */
    public void catchUp(long agencyId) {
        var from = rollups.next(agencyId);
        if (from.isEmpty()) {
            return;
        }
        boolean again = again(agencyId);
        boolean dayEnded = days(agencyId, from.get());
        if (dayEnded || again) {
            rollups.forecast(agencyId).forEach(step -> expect(agencyId, step));
        }
    }

    /** Counts the days again of which a file was put right afterwards; answers whether there were any. */
    private boolean again(long agencyId) {
        var dirty = rollups.reopen(agencyId);
        dirty.forEach(one -> {
            day(agencyId, one.day());
            rollups.close(one);
        });
        return !dirty.isEmpty();
    }

    /** Makes the figures from a day on anew, and the counts of what stands open; the result is what it was. */
    public void rebuild(long agencyId, LocalDate from) {
        rollups.forget(agencyId, from);
        days(agencyId, from);
        rollups.forecast(agencyId);
        expect(agencyId, null);
        open.rebuild(agencyId);
    }

    /** Up to the first day that is not over; answers whether one was. */
    private boolean days(long agencyId, LocalDate from) {
        boolean ended = false;
        for (var day = from; day(agencyId, day); day = day.plusDays(1)) {
            ended = true;
        }
        return ended;
    }

    private boolean day(long agencyId, LocalDate day) {
        boolean more = rollups.sample(agencyId, day);
        while (more) {
            more = rollups.sample(agencyId, day);
        }
        boolean over = rollups.count(agencyId, day);
        signals.look(agencyId, day);
        return over;
    }

    private void expect(long agencyId, @Nullable StepOf step) {
        long last = rollups.expect(agencyId, step, 0);
        while (last > 0) {
            last = rollups.expect(agencyId, step, last);
        }
    }
}
