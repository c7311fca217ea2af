package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.sla.ClockChanged;
import id.onestop.licensing.domain.sla.DueDateMoved;
import id.onestop.licensing.domain.sla.DueDateMoved.News;
import id.onestop.licensing.domain.sla.DueDateMoved.Why;
import id.onestop.licensing.domain.sla.Ground;
import id.onestop.licensing.ejb.shared.Backlog;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.WorkerFailures;
import id.onestop.licensing.ejb.sla.AppliedDays.Changed;
import id.onestop.licensing.ejb.sla.AppliedDaysRepository.Subject;
import id.onestop.licensing.ejb.sla.ClockRepository.FileKey;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the running clocks of an agency again when its days change, such as by a decree amended during the year. Called by
 * the timer alone; a repeated or interrupted run changes nothing that is right already.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClockRecalculation {

    private static final Logger logger = LoggerFactory.getLogger(ClockRecalculation.class);

    /** Clocks in one transaction (decision Sweep-In-Batches). */
    private static final int BATCH = 500;

    @Inject
    ClockRepository clocks;

    @Inject
    AppliedDays applied;

    @Inject
    DayChanges changes;

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

    /** Agencies whose days are not those by which their clocks were last counted. */
    @PermitAll
    public List<Changed> changed() {
        rows.enterWorker();
        return applied.changed(Subject.CLOCKS);
    }

    /**
     * Counts the next clocks after one again that were counted by other days; returns the last of them, or 0 when there are no
     * more. Each that moves says so in its ledger and in the record of its file.
     */
    @PermitAll
    public long recalculate(long agencyId, long after) {
        rows.enterWorker();
        applied.hold(agencyId);
        var found = clocks.listOther(agencyId, time.of(agencyId).mark(), after, BATCH);
        count(agencyId, found);
        return found.isEmpty() ? 0 : found.get(found.size() - 1);
    }

    /** Which clocks these are. */
    @PermitAll
    public List<Long> items(long agencyId, long after) {
        rows.enterWorker();
        return clocks.listOther(agencyId, time.of(agencyId).mark(), after, BATCH);
    }

    /** Counts one clock again, if it still runs. */
    @PermitAll
    public void one(long item) {
        rows.enterWorker();
        clocks.byId(item).filter(found -> !found.finished()).ifPresent(found -> {
            applied.hold(found.agencyId());
            count(found.agencyId(), List.of(item));
        });
        failures.forget(ClockRecalculationWorker.CODE, List.of(item));
    }

    /** Notes a clock that could not be counted. */
    @PermitAll
    public void fail(long item, String error) {
        rows.enterWorker();
        clocks.fileOf(item)
                .ifPresent(file ->
                        failures.note(ClockRecalculationWorker.CODE, item, file.agencyId(), file.number(), error));
    }

    /** How many clocks are to be counted again. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Backlog backlog() {
        rows.enterWorker();
        return new Backlog((int) Math.min(applied.clocksToCount(), Backlog.MOST), null);
    }

    private void count(long agencyId, List<Long> items) {
        var calendar = time.of(agencyId);
        var found = clocks.withEvents(items);
        var causes = changes.of(agencyId, found);
        var moved = new ArrayList<Moved>();
        for (var running : found) {
            var before = running.dueAt();
            var day = running.dueDate();
            var ground = new Ground(Actor.SYSTEM, causes.of(running, calendar), null);
            running.recalculate(calendar, clock.instant(), "CALENDAR", ground)
                    .ifPresent(changed -> moved.add(new Moved(changed, before, day, ground.basis())));
        }
        int limits = (int) moved.stream().filter(Moved::limit).count();
        if (limits > 0) {
            applied.moved(agencyId, limits);
        }
        var files = clocks.files(
                moved.stream().map(one -> one.changed().applicationId()).toList());
        moved.forEach(one -> publish(one, files.get(one.changed().applicationId())));
    }

    private void publish(Moved one, @Nullable FileKey file) {
        events.publish(one.changed());
        if (file != null && one.limit()) {
            var news = News.of(
                    file.applicant(), Why.CALENDAR, one.day(), one.changed().dueDate());
            events.publish(DueDateMoved.byCalendar(file.number(), one.changed(), one.before(), one.basis(), news));
        }
    }

    /** Remembers that all clocks of an agency are counted by these days, and tells the operator how many limits moved. */
    @PermitAll
    public void settle(Changed done) {
        rows.enterWorker();
        applied.settle(Subject.CLOCKS, done);
        logger.atInfo()
                .addKeyValue("agency", done.agencyId())
                .addKeyValue("moved", applied.moved(done.agencyId()))
                .log("Running clocks follow the calendar");
    }

    private record Moved(
            ClockChanged changed,
            @Nullable Instant before,
            @Nullable LocalDate day,
            @Nullable String basis) {

        boolean limit() {
            return !changed.dueAt().equals(before);
        }
    }
}
