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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets questions to other offices, and the checks that wait for them, follow the calendar of their agency. */
@ApplicationScoped
public class DeadlineRecalculationWorker extends RecountingWorker<Changed> {

    static final String CODE = "deadlines";

    private static final Logger logger = LoggerFactory.getLogger(DeadlineRecalculationWorker.class);

    @Inject
    DeadlineRecalculation recalculation;

    @Inject
    AppliedDays applied;

    @Inject
    RecommendationRepository questions;

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
        var agencies = applied.unsettled(Subject.OTHER_DEADLINES);
        return Optional.of(agencies.isEmpty() ? Backlog.NONE : questions.openOf(agencies));
    }

    @Override
    protected List<Changed> changed() {
        return recalculation.changed();
    }

    /** Questions first: the checks wait for them. */
    @Override
    protected int rounds() {
        return 2;
    }

    @Override
    protected Counted batch(Changed change, int round, long after) {
        long last = round == 0
                ? recalculation.recommendations(change.agencyId(), after)
                : recalculation.waitingChecks(change.agencyId(), after);
        return new Counted(last, last > 0 ? 1 : 0);
    }

    @Override
    protected List<Long> items(Changed change, int round, long after) {
        return recalculation.items(change.agencyId(), round == 0, after);
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
        logger.atInfo().addKeyValue("agency", change.agencyId()).log("Other deadlines follow the calendar");
    }
}
