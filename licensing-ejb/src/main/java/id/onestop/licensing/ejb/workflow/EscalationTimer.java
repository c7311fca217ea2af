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

/** Ticks for the ladders of open steps. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EscalationTimer {

    @Inject
    WorkerRuns runs;

    @Inject
    EscalationWorker escalations;

    @Inject
    LadderWorker ladders;

    @Inject
    PastWork past;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        if (!past.going()) {
            runs.run(escalations);
        }
    }

    // after the clocks themselves
    @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
    void followCalendar() {
        runs.run(ladders);
    }
}
