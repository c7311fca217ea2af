package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.Worker;
import id.onestop.licensing.ejb.sla.AppliedDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.LongUnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets questions to other offices, and the checks that wait for them, follow the calendar of their agency. */
@ApplicationScoped
public class DeadlineRecalculationWorker implements Worker {

    private static final Logger logger = LoggerFactory.getLogger(DeadlineRecalculationWorker.class);

    @Inject
    DeadlineRecalculation recalculation;

    @Override
    public String code() {
        return "deadlines";
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
        all(after -> recalculation.recommendations(changed.agencyId(), after));
        all(after -> recalculation.waitingChecks(changed.agencyId(), after));
        recalculation.settle(changed);
        logger.atInfo().addKeyValue("agency", changed.agencyId()).log("Other deadlines follow the calendar");
    }

    private static void all(LongUnaryOperator next) {
        long last = next.applyAsLong(0);
        while (last > 0) {
            last = next.applyAsLong(last);
        }
    }
}
