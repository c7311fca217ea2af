package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.shared.Forbidden;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets the start of a demonstration use the services as one of its invented people, with this person's rights and no others;
 * production refuses.
 */
@ApplicationScoped
public class ActingCaller {

    @Inject
    Settings settings;

    private final ThreadLocal<@Nullable CallerName> acting = new ThreadLocal<>();

    /** Does something in the name of an account, on this thread alone. */
    public <T> T as(long accountId, Supplier<T> work) {
        if (settings.profile().production()) {
            throw new Forbidden("DEMONSTRATION_ONLY");
        }
        acting.set(CallerName.ofAccount(accountId));
        try {
            return work.get();
        } finally {
            acting.remove();
        }
    }

    Optional<CallerName> current() {
        return Optional.ofNullable(acting.get());
    }
}
