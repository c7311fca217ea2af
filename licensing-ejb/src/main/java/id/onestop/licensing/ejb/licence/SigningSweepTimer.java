package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.ejb.shared.WorkerRuns;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Ticks for signings that a crash left in the middle. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SigningSweepTimer {

    @Inject
    WorkerRuns runs;

    @Inject
    SigningSweepWorker worker;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void tick() {
        runs.run(worker);
    }
}
