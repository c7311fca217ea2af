package id.onestop.licensing.ejb.shared;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells whether a statement or a commit failed only because somebody else was faster; the same may be tried again. */
public final class LostRace {

    private static final int MOST_CAUSES = 20;

    /** SQL's words for it: the key is taken, serialisation failed, deadlock. */
    private static final Set<String> STATES = Set.of("23505", "40001", "40P01");

    private LostRace() {}

    /** Looks at what was thrown and at its causes. */
    public static boolean in(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(LostRace::is);
    }

    /** Looks at one cause alone; Hibernate's own exceptions are known by name. */
    public static boolean is(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof SQLException refused && known(refused.getSQLState())
                || cause.getClass().getName().startsWith("org.hibernate.Stale");
    }

    private static boolean known(@Nullable String state) {
        return state != null && STATES.contains(state);
    }
}
