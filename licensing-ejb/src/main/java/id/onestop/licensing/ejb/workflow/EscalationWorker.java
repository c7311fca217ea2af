package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.SweepingWorker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Works off the rungs of ladders. */
@ApplicationScoped
public class EscalationWorker extends SweepingWorker {

    static final String CODE = "escalations";

    @Inject
    Escalations escalations;

    @Inject
    EscalationRepository ladders;

    @Inject
    Clock clock;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Optional<DueColumn> due() {
        return Optional.of(new DueColumn("work_item", "next_rung_at", true));
    }

    @Override
    protected Swept batch(Instant from, int limit) {
        return escalations.batch(from, limit);
    }

    @Override
    protected List<Long> due(int limit) {
        return escalations.due(limit);
    }

    @Override
    protected void one(long item) {
        escalations.one(item);
    }

    @Override
    protected void fail(long item, String error) {
        escalations.fail(item, error);
    }

    @Override
    protected void reschedule(long item, boolean now) {
        ladders.reschedule(item, now ? clock.instant() : null);
    }
}
