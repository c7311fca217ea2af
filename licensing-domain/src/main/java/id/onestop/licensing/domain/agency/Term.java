package id.onestop.licensing.domain.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of somebody's time in a post, both ends included.
 *
 * @param until {@code null} where nobody has set a last day
 * @param cutShort whether it was ended at once, so that its last day counts no more
 */
record Term(LocalDate from, @Nullable LocalDate until, boolean cutShort) {

    boolean covers(LocalDate day) {
        return touches(day, day);
    }

    /** Whether it holds on at least one day of a time; no last day means for ever. */
    boolean touches(LocalDate begin, @Nullable LocalDate end) {
        var last = lastWholeDay();
        return (last == null || !begin.isAfter(last) && !from.isAfter(last)) && (end == null || !from.isAfter(end));
    }

    private @Nullable LocalDate lastWholeDay() {
        return until == null || !cutShort ? until : until.minusDays(1);
    }
}
