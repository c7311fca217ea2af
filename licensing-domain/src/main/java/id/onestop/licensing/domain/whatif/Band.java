package id.onestop.licensing.domain.whatif;

import java.util.Arrays;

/**
 * A figure with the band in which it lies with a confidence of 95 per cent.
 *
 * @param low below which it hardly lies; the figure itself where it was played once
 */
public record Band(double mean, double low, double high) {

    /** Student's t for 95 per cent on both sides, by degrees of freedom from 1 on; beyond them the normal value. */
    private static final double[] STUDENT = {
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
        2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042
    };

    private static final double NORMAL = 1.960;

    /** Of so many plays. */
    static Band of(double... values) {
        double mean = Arrays.stream(values).average().orElse(0);
        if (values.length < 2) {
            return new Band(mean, mean, mean);
        }
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        int freedom = values.length - 1;
        double t = freedom <= STUDENT.length ? STUDENT[freedom - 1] : NORMAL;
        double half = t * Math.sqrt(squares / freedom / values.length);
        return new Band(mean, mean - half, mean + half);
    }

    /** A share cannot leave 0 to 1. */
    Band share() {
        return new Band(mean, Math.max(0, low), Math.min(1, high));
    }

    /** A time cannot be negative. */
    Band positive() {
        return new Band(mean, Math.max(0, low), high);
    }
}
