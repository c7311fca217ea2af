package id.onestop.licensing.ejb.document;

import id.onestop.licensing.ejb.shared.WorkerRuns;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Ticks once an hour for what uploads left behind. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AbandonedUploadsTimer {

    @Inject
    WorkerRuns runs;

    @Inject
    AbandonedUploadsWorker worker;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void tick() {
        runs.run(worker);
    }
}
