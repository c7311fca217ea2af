package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.Backlog;
import id.onestop.licensing.ejb.shared.RecountingWorker;
import id.onestop.licensing.ejb.sla.AppliedDays;
import id.onestop.licensing.ejb.sla.AppliedDays.Changed;
import id.onestop.licensing.ejb.sla.AppliedDaysRepository.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Lets ladders follow the calendar of their agency. */
@ApplicationScoped
public class LadderWorker extends RecountingWorker<Changed> {

    static final String CODE = "ladders";

    @Inject
    LadderRecalculation recalculation;

    @Inject
    AppliedDays applied;

    @Inject
    EscalationRepository steps;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /** While the days of an agency are not settled, all of its are to be counted again. */
    @Override
    public Optional<Backlog> backlog() {
        var agencies = applied.unsettled(Subject.LADDERS);
        return Optional.of(agencies.isEmpty() ? Backlog.NONE : steps.open(agencies));
    }

    @Override
    protected List<Changed> changed() {
        return recalculation.changed();
    }

    @Override
    protected Counted batch(Changed change, int round, long after) {
        var counted = recalculation.recalculate(change.agencyId(), after);
        return new Counted(counted.last(), counted.count());
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
