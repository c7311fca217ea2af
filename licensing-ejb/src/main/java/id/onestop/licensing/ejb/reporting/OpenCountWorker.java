package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.ejb.reporting.OpenCountRepository.Source;
import id.onestop.licensing.ejb.shared.Backlog;
import id.onestop.licensing.ejb.shared.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps the counts of what stands open near to what stands open; until it comes, the wall counts the changed rows themselves. */
@ApplicationScoped
public class OpenCountWorker implements Worker {

    private final AtomicBoolean untidy = new AtomicBoolean(true);

    @Inject
    OpenCounts counts;

    @Override
    public String code() {
        return "open-counts";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    /** The next run lets go of returned files that came back, too. */
    void tidyNext() {
        untidy.set(true);
    }

    @Override
    public int work() {
        int done = untidy.getAndSet(false) ? counts.tidy() : 0;
        for (var source : Source.values()) {
            for (var agency = counts.next(source, 0); agency.isPresent(); agency = counts.next(source, agency.get())) {
                done += agency(source, agency.get());
            }
        }
        return done;
    }

    private int agency(Source source, long agencyId) {
        int done = 0;
        int some = counts.count(source, agencyId);
        while (some > 0) {
            done += some;
            some = some < OpenCounts.BATCH ? 0 : counts.count(source, agencyId);
        }
        return done;
    }

    @Override
    public Optional<Backlog> backlog() {
        return Optional.of(counts.backlog());
    }
}
