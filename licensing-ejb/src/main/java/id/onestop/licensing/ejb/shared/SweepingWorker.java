package id.onestop.licensing.ejb.shared;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works off due rows in batches (decision Sweep-In-Batches): a batch that fails is done one by one, and an item that fails
 * alone waits longer each time and never stops the others.
 */
public abstract class SweepingWorker extends ItemWorker {

    private static final Logger logger = LoggerFactory.getLogger(SweepingWorker.class);

    /**
     * What one transaction did.
     *
     * @param last the due moment of the last item, from which the next batch goes on
     */
    public record Swept(int count, Instant last) {}

    /** Locks and does the next items from a moment on, passing over those that another node has just locked. */
    protected abstract Swept batch(Instant from, int limit);

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
            return new Swept(eachAlone(), Instant.EPOCH);
        }
    }
}
