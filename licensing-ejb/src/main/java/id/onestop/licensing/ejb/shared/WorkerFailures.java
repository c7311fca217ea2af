package id.onestop.licensing.ejb.shared;

import id.onestop.licensing.domain.shared.WorkerFailure;
import id.onestop.licensing.ejb.shared.Repairable.FailedItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The items that sweeping workers could not do, in the caller's transaction. */
@ApplicationScoped
public class WorkerFailures {

    @Inject
    WorkerFailureRepository failures;

    @Inject
    Clock clock;

    /** Notes a failed attempt; answers when the next one is due, or nothing once it is parked. */
    public @Nullable Instant note(String worker, long item, @Nullable Long agencyId, String reference, String error) {
        var known = failures.find(worker, item);
        var failure = known.orElseGet(() -> WorkerFailure.of(worker, item, agencyId, reference));
        var next = failure.failed(error, clock.instant());
        if (known.isEmpty()) {
            failures.add(failure);
        }
        return next;
    }

    /** These were done after all. */
    public void forget(String worker, Collection<Long> items) {
        if (!items.isEmpty()) {
            failures.remove(worker, items);
        }
    }

    /** Items that failed and are to be tried again now. */
    public List<Long> due(String worker, int limit) {
        return failures.due(worker, clock.instant(), limit);
    }

    /** Which of a worker's items wait for another attempt, or for a person. */
    public Set<Long> waiting(String worker) {
        return failures.waiting(worker, clock.instant());
    }

    List<FailedItem> list(String worker, int limit) {
        return items(failures.list(worker, limit));
    }

    List<FailedItem> listAfter(String worker, long item, int limit) {
        return items(failures.listAfter(worker, item, limit));
    }

    private static List<FailedItem> items(List<WorkerFailure> failed) {
        return failed.stream()
                .map(failure -> new FailedItem(
                        failure.worker(),
                        failure.itemId(),
                        failure.reference(),
                        failure.error(),
                        failure.attempts(),
                        failure.failedAt(),
                        failure.nextAttemptAt()))
                .toList();
    }

    /** How many there are. */
    Failures count(String worker) {
        return failures.count(worker);
    }

    boolean retry(String worker, long item) {
        var known = failures.find(worker, item);
        known.ifPresent(failure -> failure.retry(clock.instant()));
        return known.isPresent();
    }

    boolean park(String worker, long item) {
        var known = failures.find(worker, item);
        known.ifPresent(WorkerFailure::park);
        return known.isPresent();
    }
}
