package id.onestop.licensing.ejb.shared;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Ticks once an hour for old receipts of commands. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CommandReceiptTimer {

    @Inject
    WorkerRuns runs;

    @Inject
    CommandReceiptWorker worker;

    @Schedule(hour = "*", minute = "41", persistent = false)
    void tick() {
        runs.run(worker);
    }
}
