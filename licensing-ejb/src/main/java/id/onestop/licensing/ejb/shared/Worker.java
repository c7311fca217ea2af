package id.onestop.licensing.ejb.shared;

import java.time.Duration;
import java.util.Optional;

/**
 * Work that a timer starts on every node: it takes what is due and nothing else, in transactions of its own.
 *
 * <p>A timer only ticks and leaves the rest to {@link WorkerRuns}.
 */
public interface Worker {

    /** Its name in records, metrics and addresses, such as {@code outbox}. */
    String code();

    /** How often its timer ticks. */
    Duration every();

    /** One run; answers how many items it did. Called outside any transaction. */
    int work();

    /** The column that says what is due, if one column says it all. */
    default Optional<DueColumn> due() {
        return Optional.empty();
    }

    /** What is due where no one column says it all, in moments of the business clock; asked as a worker, in a transaction. */
    default Optional<Backlog> backlog() {
        return Optional.empty();
    }

    /**
     * An indexed column that is empty for everything with nothing left to do.
     *
     * @param business its moments are those of the business clock
     */
    record DueColumn(String table, String column, boolean business) {}
}
