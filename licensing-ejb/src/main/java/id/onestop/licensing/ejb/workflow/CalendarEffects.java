package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.ejb.sla.AgencyTime;
import id.onestop.licensing.ejb.sla.ClockMoves;
import id.onestop.licensing.ejb.workflow.MovedDeadline.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds every deadline that other days would move, without moving any. */
@ApplicationScoped
class CalendarEffects {

    /** So many are listed; beyond, the preview says how many files count these days. */
    private static final int MOST = 10_000;

    private static final int BATCH = 500;

    /** Fewer in tests. */
    int most = MOST;

    @Inject
    ClockMoves clocks;

    @Inject
    RecommendationRepository recommendations;

    @Inject
    WorkRepository work;

    @Inject
    StepDeadlines deadlines;

    @Inject
    AgencyTime time;

    /**
     * Deadlines that would fall due at another moment, promises first.
     *
     * @param decreed all days by decree as they would be
     * @param first first day that changes
     * @param last last day that changes
     */
    List<MovedDeadline> of(long agencyId, List<DecreedDays> decreed, LocalDate first, LocalDate last) {
        var then = time.with(agencyId, decreed);
        var moved = new ArrayList<MovedDeadline>();
        for (var clock : clocks.preview(agencyId, then, first, last, most)) {
            moved.add(new MovedDeadline(Subject.PROMISE, clock.number(), clock.before(), clock.after()));
        }
        recommendations(agencyId, then, moved);
        firstChecks(agencyId, then, moved);
        return moved;
    }

    /** Whether all of them are listed. */
    boolean complete(List<MovedDeadline> moved) {
        return moved.size() < most;
    }

    /** How many running files count days of a span: all of them are counted again. */
    long counting(long agencyId, LocalDate first, LocalDate last) {
        return clocks.counting(agencyId, first, last);
    }

    private void recommendations(long agencyId, WorkingCalendar then, List<MovedDeadline> moved) {
        for (var batch = recommendations.listOpenOf(agencyId, 0, BATCH);
                !batch.isEmpty() && moved.size() < most;
                batch = recommendations.listOpenOf(
                        agencyId, batch.get(batch.size() - 1).id(), BATCH)) {
            for (var asked : batch) {
                add(
                        moved,
                        Subject.RECOMMENDATION,
                        asked.number(),
                        asked.dueAt(),
                        deadlines.of(asked, then).dueAt());
            }
        }
    }

    private void firstChecks(long agencyId, WorkingCalendar then, List<MovedDeadline> moved) {
        for (var batch = work.listUnaccepted(agencyId, 0, BATCH);
                !batch.isEmpty() && moved.size() < most;
                batch = work.listUnaccepted(
                        agencyId, batch.get(batch.size() - 1).id(), BATCH)) {
            for (var item : batch) {
                add(moved, Subject.FIRST_CHECK, item.applicationNumber(), item.dueAt(), deadlines.of(item, then));
            }
        }
    }

    private static void add(List<MovedDeadline> moved, Subject subject, String number, Instant before, Instant after) {
        if (!before.equals(after)) {
            moved.add(new MovedDeadline(subject, number, before, after));
        }
    }
}
