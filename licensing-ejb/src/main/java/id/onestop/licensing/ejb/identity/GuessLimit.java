package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Throttle.Kind;
import id.onestop.licensing.domain.shared.RuleViolation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.Supplier;

/** Lets nobody find out the birth date of a file's holder by trying, from however many addresses. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GuessLimit {

    @Inject
    ThrottleGate gate;

    /**
     * Looks for a file by what only its people know; looks that find something are not counted.
     *
     * @throws RuleViolation if this number was looked for in vain too often within the hour
     */
    @PermitAll
    public <T> T look(String number, Supplier<T> look) {
        String key = number.strip().toUpperCase(Locale.ROOT);
        if (!gate.admits(Kind.TRACKED_FILE, key)) {
            throw new RuleViolation("TRACKING_RESTS");
        }
        T found = look.get();
        gate.giveBack(Kind.TRACKED_FILE, key);
        return found;
    }
}
