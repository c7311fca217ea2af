package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.ejb.shared.PastWork;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the figures up to date: soon after something happened in an agency, and every hour for all, so that what another
 * node left behind when it stopped is counted too. What happens costs no statement of its own.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RollupTimer {

    private static final Logger logger = LoggerFactory.getLogger(RollupTimer.class);

    private final AtomicBoolean all = new AtomicBoolean(true);
    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    RollupRun run;

    @Inject
    MovedAgencies moved;

    @Inject
    Rollups rollups;

    @Inject
    PastWork past;

    @Schedule(hour = "*", minute = "5", second = "0", persistent = false)
    void everyHour() {
        all.set(true);
    }

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void tick() {
        if (past.going() || !running.compareAndSet(false, true)) {
            return;
        }
        try {
            due().forEach(this::catchUp);
        } catch (RuntimeException failed) {
            all.set(true);
            logger.atError().setCause(failed).log("Counting the figures stopped; it goes on with the next tick");
        } finally {
            running.set(false);
        }
    }

    private List<Long> due() {
        return all.getAndSet(false) ? rollups.agencies() : moved.all();
    }

    private void catchUp(long agencyId) {
        moved.remove(agencyId);
        try {
            run.catchUp(agencyId);
        } catch (RuntimeException failed) {
            moved.add(agencyId);
            logger.atError()
                    .setCause(failed)
                    .addKeyValue("agency", agencyId)
                    .log("Counting the figures stopped; it goes on with the next tick");
        }
    }
}
