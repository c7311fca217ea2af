package id.onestop.licensing.ejb.workflow;

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

/** Looks every minute whether an office has to be reminded. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecommendationReminderTimer {

    @Inject
    WorkerRuns runs;

    @Inject
    RecommendationReminderWorker worker;

    @Inject
    PastWork past;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void tick() {
        if (!past.going()) {
            runs.run(worker);
        }
    }
}
