package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.ejb.shared.WorkerRuns;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every hour whether a certificate ends soon. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CertificateReminderTimer {

    @Inject
    WorkerRuns runs;

    @Inject
    CertificateReminderWorker worker;

    @Schedule(hour = "*", minute = "7", second = "0", persistent = false)
    void tick() {
        runs.run(worker);
    }
}
