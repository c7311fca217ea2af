package id.onestop.licensing.ejb.shared;

import jakarta.inject.Inject;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works off due rows one by one: an item that fails waits longer each time and never stops the others. */
public abstract class ItemWorker implements Repairable {

    /** Items that one look finds. */
    public static final int BATCH = 500;

    private static final Logger logger = LoggerFactory.getLogger(ItemWorker.class);

    @Inject
    WorkerFailures failed;

    /** Which items are due, without locking them. */
    protected abstract List<Long> due(int limit);

    /** Does one item if it is still due. */
    protected abstract void one(long item);

    /** Notes that an item failed and puts it off. */
    protected abstract void fail(long item, String error);

    /** Makes an item due at once, or never. */
    protected abstract void reschedule(long item, boolean now);

    /** What the operator reads of a failure. */
    protected String told(RuntimeException refused) {
        return refused.getClass().getSimpleName() + ": " + refused.getMessage();
    }

    /** One look: whatever stays due waits for the next tick. */
    @Override
    public int work() {
        return eachAlone();
    }

    /** The due items, each in a transaction of its own. */
    protected int eachAlone() {
        var items = due(BATCH);
        items.forEach(this::alone);
        return items.size();
    }

    void alone(long item) {
        try {
            one(item);
        } catch (RuntimeException refused) {
            logger.atWarn()
                    .addKeyValue("worker", code())
                    .addKeyValue("item", item)
                    .setCause(refused)
                    .log("Item failed, will be tried again");
            note(item, told(refused));
        }
    }

    /** What cannot even be noted is still due, and stops nobody. */
    private void note(long item, String error) {
        try {
            fail(item, error);
        } catch (RuntimeException refused) {
            logger.atError()
                    .addKeyValue("worker", code())
                    .addKeyValue("item", item)
                    .setCause(refused)
                    .log("Failure not noted");
        }
    }

    @Override
    public List<FailedItem> failures(int limit) {
        return failed.list(code(), limit);
    }

    @Override
    public List<FailedItem> failuresAfter(long item, int limit) {
        return failed.listAfter(code(), item, limit);
    }

    @Override
    public Failures failureCount() {
        return failed.count(code());
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
