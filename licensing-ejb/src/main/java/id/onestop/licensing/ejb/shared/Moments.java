package id.onestop.licensing.ejb.shared;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Spells moments for statements in which one may be missing: a null has no type, and an empty text is one on each database. */
public final class Moments {

    private Moments() {}

    /** As precise as the databases keep it; empty for none. */
    public static String spell(@Nullable Instant moment) {
        return moment == null ? "" : moment.truncatedTo(ChronoUnit.MICROS).toString();
    }
}
