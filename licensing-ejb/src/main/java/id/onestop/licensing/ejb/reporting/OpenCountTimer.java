package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.ejb.shared.WorkerRuns;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Ticks for the counts of what stands open. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpenCountTimer {

    @Inject
    WorkerRuns runs;

    @Inject
    OpenCountWorker worker;

    @Schedule(hour = "*", minute = "25", second = "0", persistent = false)
    void everyHour() {
        worker.tidyNext();
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        runs.run(worker);
    }
}
