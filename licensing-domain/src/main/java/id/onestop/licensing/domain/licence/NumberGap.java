package id.onestop.licensing.domain.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A value of a book that is neither confirmed nor voided.
 *
 * @param kind whether it still waits for its signature or has no entry at all
 */
public record NumberGap(long value, Kind kind) {

    /** Why a value is not settled. */
    public enum Kind {
        /** Reserved: normal while a signature is under way, a fault if nothing is. */
        OPEN,
        /** No entry: the counter moved without one, which no transaction of this product does. */
        MISSING,
        /** An entry above the counter, which no transaction of this product writes either. */
        BEYOND
    }

    /** Compares a counter with the entries of its year and lists what is not settled, in ascending order. */
    public static List<NumberGap> between(long lastValue, Map<Long, NumberState> entries) {
        return between(1, lastValue, entries);
    }

    /** The same for a year that took over from a book on paper: values before the first stand there. */
    public static List<NumberGap> between(long firstValue, long lastValue, Map<Long, NumberState> entries) {
        var gaps = new ArrayList<NumberGap>();
        for (long value = firstValue; value <= lastValue; value++) {
            var state = entries.get(value);
            if (state == null) {
                gaps.add(new NumberGap(value, Kind.MISSING));
            } else if (state == NumberState.RESERVED) {
                gaps.add(new NumberGap(value, Kind.OPEN));
            }
        }
        new TreeMap<>(entries)
                .tailMap(lastValue, false)
                .keySet()
                .forEach(value -> gaps.add(new NumberGap(value, Kind.BEYOND)));
        return List.copyOf(gaps);
    }
}
