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

/** Ticks for files that go over to another version of their definition. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileTransferTimer {

    @Inject
    WorkerRuns runs;

    @Inject
    FileTransferWorker worker;

    @Schedule(hour = "*", minute = "*", second = "9/15", persistent = false)
    void tick() {
        runs.run(worker);
    }
}
