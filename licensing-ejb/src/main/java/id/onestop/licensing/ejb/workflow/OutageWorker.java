package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.SweepingWorker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Lets the files of an agency follow the outages of partners; while nobody is out it asks once and does nothing. */
@ApplicationScoped
public class OutageWorker extends SweepingWorker {

    static final String CODE = "outages";

    /** Each file takes a few statements. */
    private static final int FILES = 100;

    @Inject
    Outages outages;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    protected Swept batch(Instant from, int limit) {
        return outages.batch(Math.min(limit, FILES));
    }

    @Override
    protected List<Long> due(int limit) {
        return outages.due(Math.min(limit, FILES));
    }

    @Override
    protected void one(long item) {
        outages.one(item);
    }

    @Override
    protected void fail(long item, String error) {
        outages.fail(item, error);
    }

    /** When a file is tried again stands with its failure alone. */
    @Override
    protected void reschedule(long item, boolean now) {
        // nothing else to set
    }
}
