package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.ejb.shared.Backlog;
import id.onestop.licensing.ejb.shared.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the figures up to date: soon after something happened in an agency, and every hour for all, so that what another
 * node left behind when it stopped is counted too. What happens costs no statement of its own.
 */
@ApplicationScoped
public class RollupWorker implements Worker {

    private static final Logger logger = LoggerFactory.getLogger(RollupWorker.class);

    private final AtomicBoolean all = new AtomicBoolean(true);

    @Inject
    RollupRun run;

    @Inject
    MovedAgencies moved;

    @Inject
    Rollups rollups;

    @Override
    public String code() {
        return "figures";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    /** The next run counts all agencies. */
    void countAll() {
        all.set(true);
    }

    /** One agency that cannot be counted does not stop the others; it is told in the end and comes again. */
    @Override
    public int work() {
        int done = 0;
        RuntimeException failed = null;
        for (long agency : agenciesDue()) {
            var refused = catchUp(agency);
            failed = refused == null ? failed : refused;
            done += refused == null ? 1 : 0;
        }
        if (failed != null) {
            throw failed;
        }
        return done;
    }

    private Set<Long> agenciesDue() {
        var due = new LinkedHashSet<Long>();
        if (all.getAndSet(false)) {
            try {
                due.addAll(rollups.agencies());
            } catch (RuntimeException failed) {
                all.set(true);
                throw failed;
            }
        }
        due.addAll(moved.all());
        due.addAll(rollups.dirty());
        return due;
    }

    private @Nullable RuntimeException catchUp(long agencyId) {
        var since = moved.remove(agencyId);
        try {
            run.catchUp(agencyId);
            return null;
        } catch (RuntimeException failed) {
            moved.add(agencyId, since);
            logger.atError().setCause(failed).addKeyValue("agency", agencyId).log("Figures not counted");
            return failed;
        }
    }

    /** Agencies of this node to be counted, and days to be counted again. */
    @Override
    public Optional<Backlog> backlog() {
        return Optional.of(List.of(moved.backlog(), rollups.dirtyDays()).stream()
                .reduce(Backlog::plus)
                .orElse(Backlog.NONE));
    }
}
