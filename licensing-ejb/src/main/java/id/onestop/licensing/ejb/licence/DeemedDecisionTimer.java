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

/** Ticks for files about which nobody decided in time. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeemedDecisionTimer {

    @Inject
    WorkerRuns runs;

    @Inject
    DeemedDecisionWorker worker;

    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    void tick() {
        runs.run(worker);
    }
}
