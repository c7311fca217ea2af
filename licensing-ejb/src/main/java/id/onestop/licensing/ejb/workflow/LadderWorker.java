package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Lets ladders follow the calendar of their agency. */
@ApplicationScoped
public class LadderWorker implements Worker {

    @Inject
    LadderRecalculation recalculation;

    @Override
    public String code() {
        return "ladders";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public int work() {
        return recalculation.changed().stream().mapToInt(this::recalculate).sum();
    }

    private int recalculate(LadderRecalculation.Changed changed) {
        int done = 0;
        var counted = recalculation.recalculate(changed.agencyId(), 0);
        while (counted.last() > 0) {
            done += counted.count();
            counted = recalculation.recalculate(changed.agencyId(), counted.last());
        }
        recalculation.settle(changed);
        return done;
    }
}
