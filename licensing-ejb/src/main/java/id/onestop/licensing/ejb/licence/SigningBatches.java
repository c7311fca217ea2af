package id.onestop.licensing.ejb.licence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** The last batch of each signatory on this node; what counts is in the database, this only tells how far it is. */
@ApplicationScoped
class SigningBatches {

    private static final Duration KEPT = Duration.ofHours(2);
    private static final int MOST = 1000;

    private final Cache<Long, SigningBatch> last =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();

    void keep(long account, SigningBatch batch) {
        last.put(account, batch);
    }

    Optional<SigningBatch> find(long account) {
        return Optional.ofNullable(last.getIfPresent(account));
    }
}
