package id.onestop.licensing.ejb.shared;

import jakarta.inject.Inject;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets stored moments follow days that changed, agency by agency, in batches: a batch that fails is done one by one, an item
 * that fails alone is tried again later, and an agency that fails never stops the next.
 *
 * @param <C> one agency's change
 */
public abstract class RecountingWorker<C> extends ItemWorker {

    private static final Logger logger = LoggerFactory.getLogger(RecountingWorker.class);

    @Inject
    FailedItems failedItems;

    /** What was done in one transaction; {@code last} is the last item, 0 when there are no more. */
    public record Counted(long last, int count) {}

    /** Agencies whose days changed. */
    protected abstract List<C> changed();

    /** In how many rounds an agency is counted, each through items of another kind. */
    protected int rounds() {
        return 1;
    }

    /** Counts the next items after one again, those that are right already too. */
    protected abstract Counted batch(C change, int round, long after);

    /** Which items that batch has, in its order. */
    protected abstract List<Long> items(C change, int round, long after);

    /** Remembers that all of an agency is counted, or waits for another attempt. */
    protected abstract void settle(C change);

    /** Items that failed, once their time has come. */
    @Override
    protected List<Long> due(int limit) {
        return failedItems.due(code(), limit);
    }

    /** What failed is found by its failure alone. */
    @Override
    protected void reschedule(long item, boolean now) {}

    @Override
    public int work() {
        int done = eachAlone();
        for (var change : changed()) {
            done += follow(change);
        }
        return done;
    }

    private int follow(C change) {
        int done = 0;
        try {
            for (int round = 0; round < rounds(); round++) {
                var counted = next(change, round, 0);
                while (counted.last() > 0) {
                    done += counted.count();
                    counted = next(change, round, counted.last());
                }
            }
            settle(change);
        } catch (RuntimeException refused) {
            logger.atWarn().addKeyValue("worker", code()).setCause(refused).log("Agency left out until the next tick");
        }
        return done;
    }

    private Counted next(C change, int round, long after) {
        try {
            return batch(change, round, after);
        } catch (RuntimeException refused) {
            logger.atWarn().addKeyValue("worker", code()).setCause(refused).log("Batch failed, one by one now");
            var items = items(change, round, after);
            items.forEach(this::alone);
            return items.isEmpty() ? new Counted(0, 0) : new Counted(items.get(items.size() - 1), items.size());
        }
    }
}
