package id.onestop.licensing.ejb.document;

import id.onestop.licensing.ejb.shared.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Clears away what uploads left behind when their process died. */
@ApplicationScoped
public class AbandonedUploadsWorker implements Worker {

    /** Longer than any upload may last. */
    private static final Duration ABANDONED = Duration.ofHours(2);

    @Inject
    FileStore store;

    @Override
    public String code() {
        return "abandoned-uploads";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public int work() {
        return store.dropAbandoned(ABANDONED);
    }
}
