package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.WorkerRuns;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every minute whether an agency's days have changed. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeadlineRecalculationTimer {

    @Inject
    WorkerRuns runs;

    @Inject
    DeadlineRecalculationWorker worker;

    @Schedule(hour = "*", minute = "*", second = "25", persistent = false)
    void tick() {
        runs.run(worker);
    }
}
