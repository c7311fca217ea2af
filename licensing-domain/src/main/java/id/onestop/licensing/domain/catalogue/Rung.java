package id.onestop.licensing.domain.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * One rung of an escalation ladder: who is told when so much of the working time is used, or only so much is left.
 *
 * @param usedPercent {@code null} where {@code left} says it
 * @param left {@code null} where {@code usedPercent} says it
 */
public record Rung(
        String code,
        Kind kind,
        Measure of,
        @Nullable Integer usedPercent,
        @Nullable Budget left) {

    private static final int ALL = 100;

    /** What reaching it means. */
    public enum Kind {
        /** Whoever has the file, or could take it, is reminded. */
        REMINDER,
        /** The superior gets a notice. */
        SUPERIOR,
        /** The Head gets a notice. */
        HEAD,
        /** The limit is broken: recorded with its owner, and told to all three. */
        BREACH
    }

    /** The time it is counted in. */
    public enum Measure {
        /** The step's own budget. */
        STEP,
        /** What the worklist calls due: the promise of the file, or the first check's own time before acceptance. */
        LIMIT
    }

    public static Rung used(String code, Kind kind, Measure of, int percent) {
        return new Rung(code, kind, of, percent, null);
    }

    /**
     * How many working minutes before the limit it is reached; negative after it.
     *
     * @param total working minutes of the whole time
     * @param dayMinutes working minutes of a day
     */
    public long minutesBefore(long total, int dayMinutes) {
        if (left != null) {
            return left.minutes() + (long) left.workingDays() * dayMinutes;
        }
        return total * (ALL - (usedPercent == null ? ALL : usedPercent)) / ALL;
    }
}
