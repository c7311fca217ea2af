package id.onestop.licensing.ejb.document;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Clears away, once an hour, what uploads left behind when their process died. */
@Singleton
public class AbandonedUploadsTimer {

    private static final Logger LOG = LoggerFactory.getLogger(AbandonedUploadsTimer.class);
    /** Longer than any upload may last. */
    private static final Duration ABANDONED = Duration.ofHours(2);

    @Inject
    FileStore store;

    // an exception that left here would make the container call again at once
    @Schedule(hour = "*", minute = "17", persistent = false)
    void sweep() {
        try {
            int dropped = store.dropAbandoned(ABANDONED);
            LOG.atDebug().addKeyValue("dropped", dropped).log("abandoned uploads swept");
        } catch (RuntimeException failed) {
            LOG.atWarn().setCause(failed).log("abandoned uploads could not be swept");
        }
    }
}
