package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Throttle;
import id.onestop.licensing.domain.identity.Throttle.Kind;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.SecretBox;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;

/** Counts attempts in transactions of their own, which stand whatever becomes of the caller's. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ThrottleLedger {

    @Inject
    ThrottleRepository throttles;

    @Inject
    SecretBox box;

    @Inject
    RowSecurity rows;

    @Inject
    IdentitySettings settings;

    @Inject
    @RealTime
    Clock clock;

    /** Counts an attempt and says whether it may be checked. */
    @PermitAll
    public boolean admit(Kind kind, String key) {
        rows.enterWorker();
        var now = clock.instant();
        String hash = hash(kind, key);
        var throttle = throttles.lock(kind, hash).orElseGet(() -> {
            var fresh = Throttle.over(kind, hash, now);
            throttles.add(fresh);
            return fresh;
        });
        return throttle.admit(now, settings.policy(kind));
    }

    /** The attempt was good: forgets all that was counted. */
    @PermitAll
    public void forgive(Kind kind, String key) {
        rows.enterWorker();
        throttles.lock(kind, hash(kind, key)).ifPresent(throttle -> throttle.forgive(clock.instant()));
    }

    /** The attempt was good: takes it back and leaves the rest. */
    @PermitAll
    public void giveBack(Kind kind, String key) {
        rows.enterWorker();
        throttles.lock(kind, hash(kind, key)).ifPresent(throttle -> throttle.giveBack(settings.policy(kind)));
    }

    /** Removes what no longer holds anybody back. */
    @PermitAll
    public int tidy() {
        rows.enterWorker();
        var longest = Arrays.stream(Kind.values())
                .map(kind -> settings.policy(kind).window())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return throttles.removeOlderThan(clock.instant().minus(longest));
    }

    private String hash(Kind kind, String key) {
        return box.keyedHash("throttle:" + kind, key);
    }
}
