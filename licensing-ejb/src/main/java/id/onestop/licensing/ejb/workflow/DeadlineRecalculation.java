package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.workflow.Recommendation;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.WorkerFailures;
import id.onestop.licensing.ejb.sla.AgencyTime;
import id.onestop.licensing.ejb.sla.AppliedDays;
import id.onestop.licensing.ejb.sla.AppliedDays.Changed;
import id.onestop.licensing.ejb.sla.AppliedDaysRepository.Subject;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Counts again, when an agency's days change, what no service clock holds: questions to other offices and the checks that wait for them. Called
 * by its worker alone; a repeated or interrupted run changes nothing that is right already.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeadlineRecalculation {

    private static final int BATCH = 500;

    @Inject
    RecommendationRepository recommendations;

    @Inject
    WorkRepository work;

    @Inject
    EscalationRepository escalations;

    @Inject
    StepDeadlines deadlines;

    @Inject
    AppliedDays applied;

    @Inject
    AgencyTime time;

    @Inject
    WorkerFailures failures;

    @Inject
    DomainEvents events;

    @Inject
    RowSecurity rows;

    @Inject
    Clock clock;

    @PermitAll
    public List<Changed> changed() {
        rows.enterWorker();
        return applied.changed(Subject.OTHER_DEADLINES);
    }

    /** Counts the next open questions after one again; returns the last of them, or 0 when there are no more. */
    @PermitAll
    public long recommendations(long agencyId, long after) {
        rows.enterWorker();
        applied.hold(agencyId);
        var calendar = time.of(agencyId);
        long last = 0;
        for (var asked : recommendations.listOpenOf(agencyId, after, BATCH)) {
            reschedule(asked, calendar);
            last = asked.id();
        }
        return last;
    }

    /**
     * Counts the next checks that wait for another office again; returns the last one looked at, or 0 when there are no more.
     * Those that do not wait follow with their ladders.
     */
    @PermitAll
    public long waitingChecks(long agencyId, long after) {
        rows.enterWorker();
        applied.hold(agencyId);
        var calendar = time.of(agencyId);
        long last = 0;
        for (var item : work.listUnaccepted(agencyId, after, BATCH)) {
            reschedule(item, calendar);
            last = item.id();
        }
        return last;
    }

    /** Which of both these are. */
    @PermitAll
    public List<Long> items(long agencyId, boolean questions, long after) {
        rows.enterWorker();
        return questions
                ? recommendations.listOpenOf(agencyId, after, BATCH).stream()
                        .map(Recommendation::id)
                        .toList()
                : work.listUnaccepted(agencyId, after, BATCH).stream()
                        .map(WorkItem::id)
                        .toList();
    }

    /** Counts one question or check again, if it is still open. */
    @PermitAll
    public void one(long item) {
        rows.enterWorker();
        recommendations.open(item).ifPresent(asked -> reschedule(asked, time.of(asked.agencyId())));
        escalations
                .find(item)
                .filter(found -> found.state() != WorkState.DONE && !found.promised())
                .ifPresent(found -> reschedule(found, time.of(found.agencyId())));
        failures.forget(DeadlineRecalculationWorker.CODE, List.of(item));
    }

    /** Notes one that could not be counted. */
    @PermitAll
    public void fail(long item, String error) {
        rows.enterWorker();
        recommendations
                .open(item)
                .ifPresent(asked ->
                        failures.note(DeadlineRecalculationWorker.CODE, item, asked.agencyId(), asked.number(), error));
        escalations
                .find(item)
                .ifPresent(found -> failures.note(
                        DeadlineRecalculationWorker.CODE, item, found.agencyId(), found.applicationNumber(), error));
    }

    /** Remembers that all of an agency is counted by these days. */
    @PermitAll
    public void settle(Changed done) {
        rows.enterWorker();
        applied.settle(Subject.OTHER_DEADLINES, done);
    }

    private void reschedule(WorkItem item, WorkingCalendar calendar) {
        if (item.waitingSince() != null) {
            item.reschedule(deadlines.of(item, calendar));
        }
    }

    private void reschedule(Recommendation asked, WorkingCalendar calendar) {
        var before = asked.dueAt();
        var answer = deadlines.of(asked, calendar);
        if (asked.reschedule(answer.dueAt(), answer.remindAt()) && !before.equals(answer.dueAt())) {
            events.publish(asked.rescheduled(before, clock.instant()));
        }
    }
}
