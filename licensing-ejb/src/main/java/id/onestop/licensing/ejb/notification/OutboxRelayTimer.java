package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.ejb.shared.WorkerRuns;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Ticks for the relay. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxRelayTimer {

    @Inject
    WorkerRuns runs;

    @Inject
    OutboxWorker worker;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void tick() {
        runs.run(worker);
    }
}
