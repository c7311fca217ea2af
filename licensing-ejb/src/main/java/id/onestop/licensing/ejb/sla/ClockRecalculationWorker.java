package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.ejb.shared.Backlog;
import id.onestop.licensing.ejb.shared.RecountingWorker;
import id.onestop.licensing.ejb.sla.AppliedDays.Changed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Lets running clocks follow the calendar of their agency. */
@ApplicationScoped
public class ClockRecalculationWorker extends RecountingWorker<Changed> {

    static final String CODE = "clocks";

    @Inject
    ClockRecalculation recalculation;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Optional<Backlog> backlog() {
        return Optional.of(recalculation.backlog());
    }

    @Override
    protected List<Changed> changed() {
        return recalculation.changed();
    }

    @Override
    protected Counted batch(Changed change, int round, long after) {
        long last = recalculation.recalculate(change.agencyId(), after);
        return new Counted(last, last > 0 ? 1 : 0);
    }

    @Override
    protected List<Long> items(Changed change, int round, long after) {
        return recalculation.items(change.agencyId(), after);
    }

    @Override
    protected void one(long item) {
        recalculation.one(item);
    }

    @Override
    protected void fail(long item, String error) {
        recalculation.fail(item, error);
    }

    @Override
    protected void settle(Changed change) {
        recalculation.settle(change);
    }
}
