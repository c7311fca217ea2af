package id.onestop.licensing.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs workers when their timers tick: never twice at once on one node, never letting an exception out (the container would
 * call again at once), and always leaving a record.
 */
@ApplicationScoped
public class WorkerRuns {

    private static final Logger logger = LoggerFactory.getLogger(WorkerRuns.class);

    /** An idle worker that ticks more often is written down no more often. */
    private static final Duration QUIET = Duration.ofSeconds(10);

    private static final int LONGEST = 500;

    private final Map<String, AtomicBoolean> running = new ConcurrentHashMap<>();
    private final Map<String, Instant> written = new ConcurrentHashMap<>();
    private final String node = node();

    @Inject
    WorkerLedger ledger;

    @Inject
    WorkerMetrics metrics;

    @Inject
    @RealTime
    Clock clock;

    /** One tick. */
    public void run(Worker worker) {
        var mine = running.computeIfAbsent(worker.code(), code -> new AtomicBoolean());
        if (!mine.compareAndSet(false, true)) {
            return;
        }
        try {
            var started = clock.instant();
            int done = 0;
            String error = null;
            try {
                done = worker.work();
            } catch (RuntimeException failed) {
                error = shortened(failed);
                logger.atError()
                        .addKeyValue("worker", worker.code())
                        .setCause(failed)
                        .log("Worker stopped; it goes on with the next tick");
            }
            if (done > 0) {
                logger.atInfo()
                        .addKeyValue("worker", worker.code())
                        .addKeyValue("items", done)
                        .log("Worker done");
            }
            record(worker, started, done, error);
        } finally {
            mine.set(false);
        }
    }

    private void record(Worker worker, Instant started, int done, @Nullable String error) {
        var last = written.get(worker.code());
        if (done == 0 && error == null && last != null && started.isBefore(last.plus(QUIET))) {
            return;
        }
        try {
            var run = new WorkerRun(
                    worker.code(),
                    node,
                    started,
                    Duration.between(started, clock.instant()),
                    started.plus(worker.every()),
                    done,
                    ledger.backlog(worker),
                    null,
                    0,
                    error);
            metrics.note(run, ledger.failures(worker));
            ledger.record(run);
            // a failure that is over is written down at once
            if (error == null) {
                written.put(worker.code(), started);
            } else {
                written.remove(worker.code());
            }
        } catch (RuntimeException failed) {
            logger.atWarn()
                    .addKeyValue("worker", worker.code())
                    .setCause(failed)
                    .log("Run not written down");
        }
    }

    private static String shortened(RuntimeException failed) {
        var text = failed.getClass().getSimpleName() + ": " + failed.getMessage();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String node() {
        var process = ProcessHandle.current().pid();
        try {
            return InetAddress.getLocalHost().getHostName() + ":" + process;
        } catch (UnknownHostException nameless) {
            return "process:" + process;
        }
    }
}
