package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.ejb.shared.PastWork;
import id.onestop.licensing.ejb.shared.WorkerRuns;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Ticks for the figures. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RollupTimer {

    @Inject
    WorkerRuns runs;

    @Inject
    RollupWorker worker;

    @Inject
    PastWork past;

    @Schedule(hour = "*", minute = "5", second = "0", persistent = false)
    void everyHour() {
        worker.countAll();
    }

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void tick() {
        if (!past.going()) {
            runs.run(worker);
        }
    }
}
