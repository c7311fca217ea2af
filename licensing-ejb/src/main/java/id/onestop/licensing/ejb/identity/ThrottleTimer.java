package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.ejb.shared.WorkerRuns;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Ticks once an hour for old attempts. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ThrottleTimer {

    @Inject
    WorkerRuns runs;

    @Inject
    ThrottleWorker worker;

    @Schedule(hour = "*", minute = "47", persistent = false)
    void tick() {
        runs.run(worker);
    }
}
