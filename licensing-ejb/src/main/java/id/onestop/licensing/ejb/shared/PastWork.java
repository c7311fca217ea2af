package id.onestop.licensing.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether files of days before are just being made: until they are whole, whatever judges files by today's clock has to wait,
 * for it would see them half done and long overdue.
 */
@ApplicationScoped
public class PastWork {

    private final AtomicInteger running = new AtomicInteger();

    /** Begins; {@link #ended} follows in any case. */
    public void begun() {
        running.incrementAndGet();
    }

    public void ended() {
        running.decrementAndGet();
    }

    /** Whether sweeps and counts wait. */
    public boolean going() {
        return running.get() > 0;
    }
}
