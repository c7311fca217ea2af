package id.onestop.licensing.ejb.shared;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last run of a worker, on whichever node.
 *
 * @param failingSince since when every run failed; {@code null} if the last one did not
 * @param failedRuns runs that failed since then
 */
public record WorkerRun(
        String worker,
        String node,
        Instant startedAt,
        Duration lasted,
        Instant nextAt,
        int done,
        Backlog backlog,
        @Nullable Instant failingSince,
        int failedRuns,
        @Nullable String lastError) {

    /** How far the last run is in the past for which a worker counts as standing: three ticks, and a minute. */
    public boolean stands(Instant now, Duration every) {
        return startedAt.plus(every.multipliedBy(3)).plusSeconds(60).isBefore(now);
    }
}
