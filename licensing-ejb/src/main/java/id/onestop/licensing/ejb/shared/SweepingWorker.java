package id.onestop.licensing.ejb.shared;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works off due rows in batches (decision Sweep-In-Batches): a batch that fails is done one by one, and an item that fails
 * alone waits longer each time and never stops the others.
 */
public abstract class SweepingWorker implements Repairable {

    /** Items in one transaction. */
    public static final int BATCH = 500;

    private static final Logger logger = LoggerFactory.getLogger(SweepingWorker.class);

    @Inject
    WorkerFailures failed;

    /**
     * What one transaction did.
     *
     * @param last the due moment of the last item, from which the next batch goes on
     */
    public record Swept(int count, Instant last) {}

    /** Locks and does the next items from a moment on, passing over those that another node has just locked. */
    protected abstract Swept batch(Instant from, int limit);

    /** Which items are due, without locking them. */
    protected abstract List<Long> due(int limit);

    /** Does one item if it is still due. */
    protected abstract void one(long item);

    /** Notes that an item failed and puts it off. */
    protected abstract void fail(long item, String error);

    /** Makes an item due at once, or never. */
    protected abstract void reschedule(long item, boolean now);

    @Override
    public int work() {
        int done = 0;
        var from = Instant.EPOCH;
        while (true) {
            var swept = next(from);
            if (swept.count() == 0) {
                return done;
            }
            done += swept.count();
            from = swept.last();
        }
    }

    private Swept next(Instant from) {
        try {
            return batch(from, BATCH);
        } catch (RuntimeException refused) {
            logger.atWarn().addKeyValue("worker", code()).setCause(refused).log("Batch failed, one by one now");
            var items = due(BATCH);
            items.forEach(this::alone);
            return new Swept(items.size(), Instant.EPOCH);
        }
    }

    private void alone(long item) {
        try {
            one(item);
        } catch (RuntimeException refused) {
            logger.atWarn()
                    .addKeyValue("worker", code())
                    .addKeyValue("item", item)
                    .setCause(refused)
                    .log("Item failed, will be tried again");
            fail(item, refused.getClass().getSimpleName() + ": " + refused.getMessage());
        }
    }

    @Override
    public List<FailedItem> failures(int limit) {
        return failed.list(code(), limit);
    }

    @Override
    public boolean retry(long item) {
        boolean known = failed.retry(code(), item);
        if (known) {
            reschedule(item, true);
        }
        return known;
    }

    @Override
    public boolean park(long item) {
        boolean known = failed.park(code(), item);
        if (known) {
            reschedule(item, false);
        }
        return known;
    }
}
