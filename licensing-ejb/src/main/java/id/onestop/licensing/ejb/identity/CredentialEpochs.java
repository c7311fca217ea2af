package id.onestop.licensing.ejb.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Under which of its passwords an account stands now; a change counts at once on this node, within half a minute on others. */
@ApplicationScoped
public class CredentialEpochs {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final int MOST = 10_000;

    /** No account is in this epoch. */
    private static final int NONE = -1;

    @Inject
    CredentialLedger ledger;

    private final Cache<Long, Integer> known =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

    /** Whether what was begun under an epoch still stands. */
    public boolean isCurrent(long accountId, int epoch) {
        return known.get(accountId, id -> ledger.epoch(id).orElse(NONE)) == epoch;
    }

    void forget(long accountId) {
        known.invalidate(accountId);
    }
}
