package id.onestop.licensing.ejb.sla;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every minute whether an agency's days have changed. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockRecalculationTimer {

    private static final Logger logger = LoggerFactory.getLogger(ClockRecalculationTimer.class);

    @Inject
    ClockRecalculation recalculation;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void tick() {
        try {
            recalculation.changed().forEach(this::recalculate);
        } catch (RuntimeException failed) {
            logger.atError().setCause(failed).log("Counting the clocks again stopped; it goes on with the next tick");
        }
    }

    private void recalculate(ClockRecalculation.Changed changed) {
        long last = recalculation.recalculate(changed.agencyId(), 0);
        while (last > 0) {
            last = recalculation.recalculate(changed.agencyId(), last);
        }
        recalculation.settle(changed);
        logger.atInfo().addKeyValue("agency", changed.agencyId()).log("Running clocks follow the calendar");
    }
}
