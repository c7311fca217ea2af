package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Throttle.Kind;
import id.onestop.licensing.domain.shared.RuleViolation;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets attempts through one by one; two first attempts under one key may meet, then the later one simply counts again. */
@ApplicationScoped
class ThrottleGate {

    private static final int TRIES = 4;

    @Inject
    ThrottleLedger ledger;

    boolean admits(Kind kind, String key) {
        for (int i = 1; ; i++) {
            try {
                return ledger.admit(kind, key);
            } catch (EJBException lostRace) {
                if (i == TRIES) {
                    throw lostRace;
                }
            }
        }
    }

    /** Refuses when the key rests. */
    void pass(Kind kind, String key) {
        if (!admits(kind, key)) {
            throw new RuleViolation("TOO_MANY_ATTEMPTS");
        }
    }

    void forgive(Kind kind, String key) {
        ledger.forgive(kind, key);
    }

    void giveBack(Kind kind, String key) {
        ledger.giveBack(kind, key);
    }
}
