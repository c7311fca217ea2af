package id.onestop.licensing.ejb.reporting;

import java.time.Instant;

/** Quarters of an hour, numbered since 1970; each holds its end and not its beginning, for offices close on the quarter. */
final class OpenSlot {

    private static final int SECONDS = 900;

    private OpenSlot() {}

    /** The quarter in which a moment lies. */
    static long of(Instant moment) {
        return -Math.floorDiv(-moment.getEpochSecond() - (moment.getNano() > 0 ? 1 : 0), SECONDS);
    }

    /** The end of the quarter before that of a moment: nothing of the moment's own quarter is earlier. */
    static Instant begin(Instant moment) {
        return Instant.ofEpochSecond((of(moment) - 1) * SECONDS);
    }

    /** The same in words of the database. */
    static String of(String column) {
        return "cast(ceil(extract(epoch from " + column + ") / " + SECONDS + ") as bigint)";
    }
}
