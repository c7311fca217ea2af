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

/** Ticks for the outages of partners. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutageTimer {

    @Inject
    WorkerRuns runs;

    @Inject
    OutageWorker worker;

    @Schedule(hour = "*", minute = "*", second = "3/15", persistent = false)
    void tick() {
        runs.run(worker);
    }
}
