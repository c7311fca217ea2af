package id.onestop.licensing.ejb.shared;

import id.onestop.licensing.domain.shared.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The version from which whoever calls made up his mind ({@code If-Match}), for the transaction of the act itself: compared before
 * that, somebody else could come in between.
 */
@ApplicationScoped
public class SeenVersion {

    /** The caller does not care which version it changes. */
    private static final long ANY = -1;

    private final ThreadLocal<@Nullable Long> seen = new ThreadLocal<>();

    /** Acts on what was seen at this version; -1 for whatever there is. */
    public <T> T during(long version, Supplier<T> act) {
        seen.set(version == ANY ? null : version);
        try {
            return act.get();
        } finally {
            seen.remove();
        }
    }

    /** The same for what answers nothing. */
    public void during(long version, Runnable act) {
        during(version, () -> {
            act.run();
            return true;
        });
    }

    /** A look in a transaction of its own before the act, which changes no version: the act is compared once more. */
    public <T> T before(Supplier<T> look) {
        var wanted = seen.get();
        var found = look.get();
        if (wanted != null) {
            seen.set(wanted);
        }
        return found;
    }

    /** The same for a look that answers nothing. */
    public void before(Runnable look) {
        before(() -> {
            look.run();
            return true;
        });
    }

    /**
     * Asked where the act begins, once: what follows in the same act has changed it itself.
     *
     * @throws Conflict {@code CHANGED_MEANWHILE} if it is another one now
     */
    public void require(String number, long version) {
        var wanted = seen.get();
        seen.remove();
        if (wanted != null && wanted != version) {
            throw new Conflict("CHANGED_MEANWHILE", Map.of("number", number));
        }
    }
}
