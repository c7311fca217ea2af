package id.onestop.licensing.domain.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which the clock stood still.
 *
 * @param end {@code null} while it lasts
 * @param cause code, such as {@code RETURNED} or {@code RECOMMENDATION}
 * @param reference number of a letter or the like
 */
public record Pause(
        Instant start,
        @Nullable Instant end,
        String cause,
        @Nullable String reference) {

    public Pause {
        if (end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("pause ends before it begins: " + start + " to " + end);
        }
    }

    public Pause(Instant start, @Nullable Instant end, String cause) {
        this(start, end, cause, null);
    }

    /** What was known of this pause at a moment: its end, or that moment. */
    Instant endAsOf(Instant moment) {
        return end == null || end.isAfter(moment) ? moment : end;
    }

    boolean lastsAt(Instant moment) {
        return !start.isAfter(moment) && (end == null || end.isAfter(moment));
    }
}
