package id.onestop.licensing.web.operation;

import id.onestop.licensing.ejb.shared.Repairable.FailedItem;
import id.onestop.licensing.ejb.shared.WorkerService.State;
import id.onestop.licensing.ejb.shared.WorkerService.WorkerView;
import id.onestop.licensing.web.shared.Preconditions;
import id.onestop.licensing.web.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All workers, by name. */
public record WorkersResponse(List<WorkerLine> workers) {

    public WorkersResponse {
        workers = List.copyOf(workers);
    }

    /**
     * A worker.
     *
     * @param node that ran it last; absent before its first run, as are the other facts of a run
     * @param backlog due items, counted up to 10000
     * @param oldestAt since when the oldest of them is due
     * @param failedRuns runs that failed one after another
     * @param failures the oldest of its failed items; all of them at its own address
     */
    public record WorkerLine(
            String worker,
            State state,
            long everySeconds,
            @Nullable String node,
            @Nullable Instant lastRunAt,
            @Nullable Long durationMillis,
            @Nullable Instant nextRunAt,
            @Nullable Integer done,
            @Nullable Integer backlog,
            @Nullable Instant oldestAt,
            int failedRuns,
            @Nullable String lastError,
            List<FailureLine> failures) {

        public WorkerLine {
            failures = List.copyOf(failures);
        }
    }

    /**
     * An item that failed.
     *
     * @param nextAttemptAt absent once it is parked
     */
    public record FailureLine(
            long item,
            String reference,
            String error,
            int attempts,
            @Nullable Instant failedAt,
            @Nullable Instant nextAttemptAt,
            boolean parked)
            implements Versioned {

        @Override
        public long version() {
            return Preconditions.versionOf(item, reference, error, attempts, failedAt, nextAttemptAt);
        }

        static FailureLine from(FailedItem failed) {
            return new FailureLine(
                    failed.item(),
                    failed.reference(),
                    failed.error(),
                    failed.attempts(),
                    failed.failedAt(),
                    failed.nextAttemptAt(),
                    failed.parked());
        }
    }

    static WorkersResponse from(List<WorkerView> views) {
        return new WorkersResponse(views.stream().map(WorkersResponse::line).toList());
    }

    private static WorkerLine line(WorkerView view) {
        var run = view.last();
        var failures = view.failures().stream().map(FailureLine::from).toList();
        return run == null
                ? new WorkerLine(
                        view.code(),
                        view.state(),
                        view.every().toSeconds(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        0,
                        null,
                        failures)
                : new WorkerLine(
                        view.code(),
                        view.state(),
                        view.every().toSeconds(),
                        run.node(),
                        run.startedAt(),
                        run.lasted().toMillis(),
                        run.nextAt(),
                        run.done(),
                        run.backlog().count(),
                        run.backlog().oldest(),
                        run.failedRuns(),
                        run.lastError(),
                        failures);
    }
}
