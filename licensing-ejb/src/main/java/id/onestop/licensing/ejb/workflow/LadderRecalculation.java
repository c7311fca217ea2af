package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
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
import java.util.List;
import java.util.Set;

/**
 * Counts the ladders of an agency's open steps again when its days change, and those that a node counted by days that it
 * remembered; a repeated run changes nothing. A step whose file's clock does not follow yet comes after its clock.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LadderRecalculation {

    private static final int BATCH = 500;

    @Inject
    EscalationRepository escalations;

    @Inject
    Ladders ladders;

    @Inject
    AppliedDays applied;

    @Inject
    AgencyTime time;

    @Inject
    WorkerFailures failures;

    @Inject
    RowSecurity rows;

    /** What one transaction did: the last step, 0 when there are no more. */
    public record Counted(long last, int count) {}

    /** Agencies whose days are not those by which their ladders were last counted. */
    @PermitAll
    public List<Changed> changed() {
        rows.enterWorker();
        return applied.changed(Subject.LADDERS, escalations::anyOther);
    }

    /** Counts the next open steps after one that were counted by other days. */
    @PermitAll
    public Counted recalculate(long agencyId, long after) {
        rows.enterWorker();
        var mark = time.of(agencyId).mark();
        var open = escalations.listOther(agencyId, mark, after, BATCH);
        var behind = behind(agencyId, mark, open);
        open.stream().filter(item -> !behind.contains(item.applicationId())).forEach(this::again);
        return new Counted(open.isEmpty() ? 0 : open.get(open.size() - 1).id(), open.size());
    }

    /** Which steps these are. */
    @PermitAll
    public List<Long> items(long agencyId, long after) {
        rows.enterWorker();
        return escalations.listOther(agencyId, time.of(agencyId).mark(), after, BATCH).stream()
                .map(WorkItem::id)
                .toList();
    }

    /** Counts one step, if it is still open. */
    @PermitAll
    public void one(long item) {
        rows.enterWorker();
        escalations.find(item).filter(found -> found.state() != WorkState.DONE).ifPresent(this::again);
        failures.forget(LadderWorker.CODE, List.of(item));
    }

    /** Notes a step whose ladder could not be counted. */
    @PermitAll
    public void fail(long item, String error) {
        rows.enterWorker();
        escalations
                .find(item)
                .ifPresent(failed ->
                        failures.note(LadderWorker.CODE, item, failed.agencyId(), failed.applicationNumber(), error));
    }

    /** Files that are due with a promise whose clock was counted by other days. */
    private Set<Long> behind(long agencyId, String mark, List<WorkItem> open) {
        return applied.behind(
                agencyId,
                mark,
                open.stream()
                        .filter(WorkItem::promised)
                        .map(WorkItem::applicationId)
                        .toList());
    }

    /** A first check is due by its own time, which moves with the days; the promise moves with the file's clock. */
    private void again(WorkItem item) {
        boolean ownTime =
                !item.promised() && item.waitingSince() == null && item.dueAt().equals(item.stepDueAt());
        ladders.again(item);
        if (ownTime && !item.dueAt().equals(item.stepDueAt())) {
            item.reschedule(item.stepDueAt());
            ladders.again(item);
        }
    }

    /** Remembers that all ladders of an agency are counted by these days. */
    @PermitAll
    public void settle(Changed done) {
        rows.enterWorker();
        applied.settle(Subject.LADDERS, done);
    }
}
