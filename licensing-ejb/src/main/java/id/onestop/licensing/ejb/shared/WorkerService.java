package id.onestop.licensing.ejb.shared;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.Repairable.FailedItem;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What workers do and cannot do, for operators; failed items are those of the operator's agency and of no agency. */
@Stateless
public class WorkerService {

    /** More failures than a person looks through. */
    public static final int MOST = 200;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Logger logger = LoggerFactory.getLogger(WorkerService.class);

    @Inject
    @Any
    Instance<Worker> workers;

    @Inject
    WorkerRunRepository runs;

    @Inject
    @RealTime
    Clock clock;

    /**
     * A worker and its last run.
     *
     * @param last {@code null} before its first run
     * @param failures its failed items that the caller may see
     */
    public record WorkerView(
            String code, Duration every, @Nullable WorkerRun last, State state, List<FailedItem> failures) {

        public WorkerView {
            failures = List.copyOf(failures);
        }
    }

    /** How a worker does. */
    public enum State {
        HEALTHY,
        /** It has not run yet. */
        NEW,
        /** Its oldest item has been due for minutes. */
        BACKLOG,
        /** Its last run failed. */
        FAILING,
        /** It has not run for three ticks. */
        STANDING
    }

    /** All workers, by name. */
    @RequiresPermission(Permission.OPERATE)
    public List<WorkerView> list() {
        var known = runs.all().stream().collect(Collectors.toMap(WorkerRun::worker, run -> run));
        return workers.stream()
                .sorted(Comparator.comparing(Worker::code))
                .map(worker -> view(worker, known.get(worker.code())))
                .toList();
    }

    /** One failed item. */
    @RequiresPermission(Permission.OPERATE)
    public FailedItem failure(String worker, long item) {
        return repairable(worker).failuresAfter(item - 1, 1).stream()
                .filter(failed -> failed.item() == item)
                .findFirst()
                .orElseThrow(() -> unknown(worker, item));
    }

    /** What a worker failed at, by item, after one of them; 0 for the first. */
    @RequiresPermission(Permission.OPERATE)
    public List<FailedItem> failures(String worker, long after, int limit) {
        return repairable(worker).failuresAfter(after, limit);
    }

    /** Lets an item be tried again with the next tick. */
    @RequiresPermission(Permission.OPERATE)
    public void retry(String worker, long item) {
        if (!repairable(worker).retry(item)) {
            throw unknown(worker, item);
        }
        logger.atInfo().addKeyValue("worker", worker).addKeyValue("item", item).log("Failed item to be tried again");
    }

    /** Sets an item aside until a person wants it. */
    @RequiresPermission(Permission.OPERATE)
    public void park(String worker, long item) {
        if (!repairable(worker).park(item)) {
            throw unknown(worker, item);
        }
        logger.atInfo().addKeyValue("worker", worker).addKeyValue("item", item).log("Failed item parked");
    }

    private WorkerView view(Worker worker, @Nullable WorkerRun last) {
        var failures = worker instanceof Repairable failing ? failing.failures(MOST) : List.<FailedItem>of();
        return new WorkerView(worker.code(), worker.every(), last, state(worker, last), failures);
    }

    private State state(Worker worker, @Nullable WorkerRun last) {
        if (last == null) {
            return State.NEW;
        }
        if (last.stands(clock.instant(), worker.every())) {
            return State.STANDING;
        }
        if (last.lastError() != null) {
            return State.FAILING;
        }
        var oldest = last.backlog().oldest();
        return oldest != null && oldest.plus(PATIENCE).isBefore(last.startedAt()) ? State.BACKLOG : State.HEALTHY;
    }

    private Repairable repairable(String code) {
        return workers.stream()
                .filter(worker -> worker.code().equals(code))
                .filter(Repairable.class::isInstance)
                .map(Repairable.class::cast)
                .findFirst()
                .orElseThrow(() -> new NotFound("WORKER_UNKNOWN", Map.of("worker", code)));
    }

    private static NotFound unknown(String worker, long item) {
        return new NotFound("WORKER_FAILURE_UNKNOWN", Map.of("worker", worker, "item", Long.toString(item)));
    }
}
