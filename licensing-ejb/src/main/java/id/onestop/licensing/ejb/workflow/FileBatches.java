package id.onestop.licensing.ejb.workflow;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** The last batch of each official on this node; what counts is in the database, this only tells how far it is. */
@ApplicationScoped
public class FileBatches {

    private static final Duration KEPT = Duration.ofHours(2);
    private static final int MOST = 1000;

    private final Cache<Long, FileBatch> last =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();

    public void keep(long account, FileBatch batch) {
        last.put(account, batch);
    }

    public Optional<FileBatch> find(long account) {
        return Optional.ofNullable(last.getIfPresent(account));
    }
}
