package id.onestop.licensing.ejb.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/**
 * Pages of documents as pictures.
 *
 * <p>Few are drawn at a time and none may take long: a page can be made to need hours. What takes too long gives its turn back, is
 * told to stop, and its file is not drawn again for a while; whoever gave it has no more than two pages in work, also of those that
 * do not stop. The file's hash is checked before every answer, also when the picture is at hand.
 */
@ApplicationScoped
public class PageImages {

    /** Widths that are drawn: a telephone, the officer's pane, a window of its own, enlarged. */
    private static final int[] WIDTHS = {400, 800, 1200, 1800};

    private static final int MOST_AT_ONCE = 3;
    private static final int MOST_OF_ONE = 2;
    private static final int MOST_REMEMBERED = 10_000;
    private static final long CACHE_BYTES = 48L << 20;
    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final Duration REFUSED = Duration.ofMinutes(15);

    private final Semaphore turns = new Semaphore(MOST_AT_ONCE, true);
    private final LoadingCache<Long, Semaphore> owners =
            Caffeine.newBuilder().weakValues().build(owner -> new Semaphore(MOST_OF_ONE, true));
    private final Cache<Sha256, Boolean> slow = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REFUSED)
            .build();
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

    /** One page of a paper that nobody in particular gave. */
    public PageImage page(Sha256 sha256, FileType type, int page, int width) {
        return page(sha256, type, page, width, sha256.hashCode());
    }

    /**
     * One page, about as wide as asked.
     *
     * @param page from 1; images have one
     * @param owner account of the person whose file it is
     * @throws RuleViolation PAGE_NOT_SHOWABLE or PAGE_TOO_SLOW
     */
    public PageImage page(Sha256 sha256, FileType type, int page, int width, long owner) {
        var content = store.verified(sha256);
        var key = new Key(sha256, page, offered(width));
        var known = drawn.getIfPresent(key);
        if (known != null) {
            return known;
        }
        if (slow.getIfPresent(sha256) != null) {
            throw tooSlow();
        }
        var image = draw(content, type, key, owner);
        drawn.put(key, image);
        return image;
    }

    /** The smallest width on offer that is not smaller than the one asked for. */
    static int offered(int width) {
        return IntStream.of(WIDTHS).filter(one -> one >= width).findFirst().orElse(WIDTHS[WIDTHS.length - 1]);
    }

    private PageImage draw(Path content, FileType type, Key key, long owner) {
        var own = owners.get(owner);
        take(own);
        var drawing = new Drawing(content, type, key, own);
        try {
            take(turns);
            try {
                return drawn(drawing);
            } finally {
                turns.release();
            }
        } finally {
            drawing.giveUp();
        }
    }

    private void take(Semaphore turn) {
        try {
            if (!turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw tooSlow();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw tooSlow();
        }
    }

    private PageImage drawn(Drawing drawing) {
        var work = submitted(drawing);
        try {
            return work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            work.cancel(true);
            if (drawing.begun()) {
                slow.put(drawing.key.sha256(), true);
            }
            throw tooSlow();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof LicensingException refused
                    ? refused
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopping) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            throw tooSlow();
        }
    }

    private Future<PageImage> submitted(Drawing drawing) {
        try {
            return workers.submit(drawing);
        } catch (RejectedExecutionException busy) {
            throw tooSlow();
        }
    }

    private static RuleViolation tooSlow() {
        return new RuleViolation("PAGE_TOO_SLOW");
    }

    /** Draws once at most; its owner's turn ends with it, or at once if it was given up before it began. */
    private static final class Drawing implements Callable<PageImage> {

        private final Path content;
        private final FileType type;
        private final Key key;
        private final Semaphore own;
        private final AtomicBoolean taken = new AtomicBoolean();

        Drawing(Path content, FileType type, Key key, Semaphore own) {
            this.content = content;
            this.type = type;
            this.key = key;
            this.own = own;
        }

        @Override
        public PageImage call() {
            if (taken.getAndSet(true)) {
                throw tooSlow();
            }
            try {
                return PageRenderer.render(content, type, key.page(), key.width());
            } finally {
                own.release();
            }
        }

        boolean begun() {
            return taken.get();
        }

        void giveUp() {
            if (!taken.getAndSet(true)) {
                own.release();
            }
        }
    }

    private record Key(Sha256 sha256, int page, int width) {}
}
