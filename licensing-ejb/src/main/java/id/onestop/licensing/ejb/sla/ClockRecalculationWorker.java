package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.ejb.shared.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets running clocks follow the calendar of their agency. */
@ApplicationScoped
public class ClockRecalculationWorker implements Worker {

    private static final Logger logger = LoggerFactory.getLogger(ClockRecalculationWorker.class);

    @Inject
    ClockRecalculation recalculation;

    @Override
    public String code() {
        return "clocks";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public int work() {
        var changed = recalculation.changed();
        changed.forEach(this::recalculate);
        return changed.size();
    }

    private void recalculate(AppliedDays.Changed changed) {
        long last = recalculation.recalculate(changed.agencyId(), 0);
        while (last > 0) {
            last = recalculation.recalculate(changed.agencyId(), last);
        }
        recalculation.settle(changed);
        logger.atInfo().addKeyValue("agency", changed.agencyId()).log("Running clocks follow the calendar");
    }
}
