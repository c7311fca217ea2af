package id.onestop.licensing.ejb.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Writes down the runs of workers, each in a transaction of its own; called by {@link WorkerRuns} alone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WorkerLedger {

    @Inject
    WorkerRunRepository runs;

    @Inject
    RowSecurity rows;

    @Inject
    Clock business;

    @Inject
    @RealTime
    Clock realTime;

    /** What the worker has before it now; moments of the business clock are told in real time, as all runs are. */
    @PermitAll
    public Backlog backlog(Worker worker) {
        rows.enterWorker();
        return worker.due()
                .map(this::backlog)
                .or(() -> worker.backlog().map(known -> told(known, business.instant())))
                .orElse(Backlog.NONE);
    }

    private Backlog backlog(Worker.DueColumn due) {
        var now = due.business() ? business.instant() : realTime.instant();
        return told(runs.backlog(due, now), now);
    }

    private Backlog told(Backlog found, Instant now) {
        var oldest = found.oldest();
        return new Backlog(
                found.count(), oldest == null ? null : realTime.instant().minus(Duration.between(oldest, now)));
    }

    /** What the worker could not do. */
    @PermitAll
    public Failures failures(Worker worker) {
        rows.enterWorker();
        return worker instanceof Repairable repairable ? repairable.failureCount() : Failures.NONE;
    }

    @PermitAll
    public void record(WorkerRun run) {
        rows.enterWorker();
        runs.put(run);
    }
}
