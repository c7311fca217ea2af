package id.onestop.licensing.domain.sla;

import java.util.List;
import java.util.stream.LongStream;

/**
 * How long files like this one took from a step to the decision, in working minutes of the agency; no promise (issue of the
 * clock, ui 1.3).
 *
 * @param cases how many files it rests on
 * @param half half of them took no longer
 * @param most nine of ten took no longer
 */
public record Forecast(int cases, long half, long most) {

    private static final double HALF = 0.5;
    private static final double MOST = 0.9;

    public Forecast {
        if (cases < 0 || half < 0 || most < half) {
            throw new IllegalArgumentException("forecast of " + cases + " cases: " + half + " to " + most);
        }
    }

    /** Reads it from what similar files took: the smallest time that at least such a share of them did not exceed. */
    public static Forecast of(List<Long> minutes) {
        var sorted = minutes.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0
                ? new Forecast(0, 0, 0)
                : new Forecast(sorted.length, rank(sorted, HALF), rank(sorted, MOST));
    }

    private static long rank(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    /** The same for a step that began some working minutes ago: what then remains is never less than nothing. */
    public Forecast after(long minutes) {
        var rest = LongStream.of(half - minutes, most - minutes)
                .map(left -> Math.max(0, left))
                .toArray();
        return new Forecast(cases, rest[0], rest[1]);
    }
}
