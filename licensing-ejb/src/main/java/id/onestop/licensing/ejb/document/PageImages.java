package id.onestop.licensing.ejb.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.RuleViolation;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/**
 * Pages of documents as pictures.
 *
 * <p>Few are drawn at a time and none may take long: a page can be made to need hours. The file's hash is checked before every
 * answer, also when the picture is at hand.
 */
@ApplicationScoped
public class PageImages {

    /** Widths that are drawn: a telephone, the officer's pane, a window of its own, enlarged. */
    private static final int[] WIDTHS = {400, 800, 1200, 1800};

    private static final int MOST_AT_ONCE = 3;
    private static final long CACHE_BYTES = 48L << 20;
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final Semaphore turns = new Semaphore(MOST_AT_ONCE, true);
    private final Cache<Key, PageImage> drawn = Caffeine.newBuilder()
            .maximumWeight(CACHE_BYTES)
            .weigher((Key key, PageImage image) -> image.bytes().length)
            .expireAfterAccess(KEPT)
            .build();

    @Inject
    FileStore store;

    @Resource
    ManagedExecutorService workers;

    Duration patience = Duration.ofSeconds(15);

    /**
     * One page, about as wide as asked.
     *
     * @param page from 1; images have one
     * @throws RuleViolation PAGE_NOT_SHOWABLE or PAGE_TOO_SLOW
     */
    public PageImage page(Sha256 sha256, FileType type, int page, int width) {
        var content = store.verified(sha256);
        var key = new Key(sha256, page, offered(width));
        var known = drawn.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var image = draw(content, type, key);
        drawn.put(key, image);
        return image;
    }

    /** The smallest width on offer that is not smaller than the one asked for. */
    static int offered(int width) {
        return IntStream.of(WIDTHS).filter(one -> one >= width).findFirst().orElse(WIDTHS[WIDTHS.length - 1]);
    }

    private PageImage draw(Path content, FileType type, Key key) {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RuleViolation("PAGE_TOO_SLOW");
            }
            var work = workers.submit(() -> {
                try {
                    return PageRenderer.render(content, type, key.page(), key.width());
                } finally {
                    turns.release();
                }
            });
            return work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            throw new RuleViolation("PAGE_TOO_SLOW");
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof LicensingException refused
                    ? refused
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new RuleViolation("PAGE_TOO_SLOW");
        }
    }

    private record Key(Sha256 sha256, int page, int width) {}
}
