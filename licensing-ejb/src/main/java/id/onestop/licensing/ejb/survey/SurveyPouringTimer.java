package id.onestop.licensing.ejb.survey;

import id.onestop.licensing.ejb.shared.WorkerRuns;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Ticks for answers of past days. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SurveyPouringTimer {

    @Inject
    WorkerRuns runs;

    @Inject
    SurveyPouringWorker worker;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void tick() {
        runs.run(worker);
    }
}
