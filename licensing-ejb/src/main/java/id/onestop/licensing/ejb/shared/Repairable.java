package id.onestop.licensing.ejb.shared;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A worker whose failed items a person may look at, send again or set aside; all in the caller's transaction and rows. */
public interface Repairable extends Worker {

    /** What it could not do, oldest first. */
    List<FailedItem> failures(int limit);

    /** What it could not do, by item, after one of them; 0 for the first. */
    List<FailedItem> failuresAfter(long item, int limit);

    /** How many items it could not do; over indexes, up to a bound. */
    Failures failureCount();

    /** Tries an item again with the next tick; false if there is no such failure. */
    boolean retry(long item);

    /** Tries an item no more until a person wants it; false if there is no such failure. */
    boolean park(long item);

    /**
     * An item that failed.
     *
     * @param reference business number of what it is about
     * @param nextAttemptAt {@code null} once it is parked
     */
    record FailedItem(
            String worker,
            long item,
            String reference,
            String error,
            int attempts,
            @Nullable Instant failedAt,
            @Nullable Instant nextAttemptAt) {

        public boolean parked() {
            return nextAttemptAt == null;
        }
    }
}
