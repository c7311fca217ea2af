package id.onestop.licensing.ejb.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a worker has before it.
 *
 * @param count due items, counted up to {@link #MOST}
 * @param oldest since when the oldest of them is due; {@code null} if none is
 */
public record Backlog(int count, @Nullable Instant oldest) {

    /** Nobody needs to know more exactly. */
    public static final int MOST = 10_000;

    public static final Backlog NONE = new Backlog(0, null);

    /** Both together. */
    public Backlog plus(Backlog other) {
        boolean others = oldest == null || other.oldest != null && other.oldest.isBefore(oldest);
        return new Backlog(count + other.count, others ? other.oldest : oldest);
    }
}
