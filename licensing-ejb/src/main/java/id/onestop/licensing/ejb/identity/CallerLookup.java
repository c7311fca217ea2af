package id.onestop.licensing.ejb.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.onestop.licensing.domain.agency.Appointment;
import id.onestop.licensing.domain.agency.AssignmentEnded;
import id.onestop.licensing.domain.agency.PostAssigned;
import id.onestop.licensing.domain.identity.StaffAccountChanged;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.time.Duration;
import java.util.Optional;

/** Asks the container for the caller's name and the database, at most every 30 seconds, for the caller's rights. */
@ApplicationScoped
public class CallerLookup implements CurrentCaller {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final int MOST = 10_000;

    @Inject
    SecurityContext security;

    @Inject
    CallerRights rights;

    @Inject
    ActingCaller actors;

    private final Cache<CallerName, Caller> known =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

    @Override
    public Optional<Caller> find() {
        return name().flatMap(this::caller);
    }

    /** Whether a bearer token stands for the caller, instead of a password just given or a session. */
    boolean byToken() {
        return name().map(CallerName::tokenId).isPresent();
    }

    /** Lets changed rights of an account or partner count at once on this node. */
    void forget(long id) {
        known.asMap().keySet().removeIf(name -> name.id() == id);
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostAssigned event) {
        changed(event.accountId(), event.appointment());
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) AssignmentEnded event) {
        changed(event.accountId(), event.appointment());
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) StaffAccountChanged event) {
        forget(event.accountId());
    }

    /** A substitution changes the rights of two. */
    private void changed(long id, Appointment appointment) {
        if (appointment == Appointment.PLH) {
            known.invalidateAll();
        } else {
            forget(id);
        }
    }

    private Optional<CallerName> name() {
        var acting = actors.current();
        if (acting.isPresent()) {
            return acting;
        }
        var principal = security.getCallerPrincipal();
        return principal == null ? Optional.empty() : CallerName.read(principal.getName());
    }

    private Optional<Caller> caller(CallerName name) {
        var cached = known.getIfPresent(name);
        if (cached != null) {
            return Optional.of(cached);
        }
        var loaded = rights.load(name);
        loaded.ifPresent(caller -> known.put(name, caller));
        return loaded;
    }
}
