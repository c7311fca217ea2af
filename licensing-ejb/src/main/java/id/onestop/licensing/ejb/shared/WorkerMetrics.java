package id.onestop.licensing.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** What this node's runs of each worker look like from outside ({@code /metrics}); the alert rules lean on these names. */
@ApplicationScoped
public class WorkerMetrics {

    private final Map<String, WorkerRun> last = new ConcurrentHashMap<>();
    private final Map<String, Integer> failedRuns = new ConcurrentHashMap<>();
    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    @Inject
    MetricRegistry registry;

    @Inject
    @RealTime
    Clock clock;

    void note(WorkerRun run, Failures known) {
        failures.put(run.worker(), known);
        boolean first = last.put(run.worker(), run) == null;
        failedRuns.compute(
                run.worker(), (code, before) -> run.lastError() == null ? 0 : (before == null ? 0 : before) + 1);
        if (first) {
            gauge(
                    run.worker(),
                    "licensing_worker_backlog",
                    "Items that are due",
                    at -> at.backlog().count());
            gauge(run.worker(), "licensing_worker_oldest_seconds", "How long the oldest item has been due", at -> {
                var oldest = at.backlog().oldest();
                return oldest == null ? 0 : seconds(oldest, at.startedAt());
            });
            gauge(
                    run.worker(),
                    "licensing_worker_last_run_seconds",
                    "How long ago it ran last on this node",
                    at -> seconds(at.startedAt(), clock.instant()));
            gauge(
                    run.worker(),
                    "licensing_worker_duration_seconds",
                    "How long its last run took",
                    at -> at.lasted().toMillis() / 1_000.0);
            gauge(
                    run.worker(),
                    "licensing_worker_failed_runs",
                    "Runs that failed one after another",
                    at -> failedRuns.getOrDefault(at.worker(), 0));
            gauge(
                    run.worker(),
                    "licensing_worker_next_run_seconds",
                    "In how many seconds it is to run again on this node; below zero it is overdue",
                    at -> Duration.between(clock.instant(), at.nextAt()).toMillis() / 1_000.0);
            gauge(
                    run.worker(),
                    "licensing_worker_failed_items",
                    "Items that failed and are not done yet, parked ones among them",
                    at -> failures(at).items());
            gauge(
                    run.worker(),
                    "licensing_worker_parked_items",
                    "Items that it gave up and that wait for a person",
                    at -> failures(at).parked());
        }
    }

    private Failures failures(WorkerRun run) {
        return failures.getOrDefault(run.worker(), Failures.NONE);
    }

    private void gauge(String worker, String name, String words, ToDoubleFunction<WorkerRun> value) {
        registry.gauge(
                Metadata.builder().withName(name).withDescription(words).build(),
                () -> {
                    var run = last.get(worker);
                    return run == null ? 0.0 : value.applyAsDouble(run);
                },
                new Tag("worker", worker));
    }

    private static double seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis() / 1_000.0);
    }
}
