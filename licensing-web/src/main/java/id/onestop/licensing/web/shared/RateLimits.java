package id.onestop.licensing.web.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.onestop.licensing.ejb.shared.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** How often one address may ask for one thing in a minute; each node counts for itself. */
@ApplicationScoped
public class RateLimits {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_ADDRESSES = 50_000;

    @Inject
    @RealTime
    Clock clock;

    private final Cache<String, Window> windows = Caffeine.newBuilder()
            .expireAfterWrite(WINDOW)
            .maximumSize(MOST_ADDRESSES)
            .build();

    private record Window(Instant end, AtomicInteger used) {}

    /**
     * Counts one request.
     *
     * @param what name of the thing, such as {@code verification}
     * @throws HttpRefusal with status 429 once the minute's number is used up
     */
    public void count(String what, String address, int perMinute) {
        var now = clock.instant();
        var window = windows.asMap()
                .compute(
                        what + ' ' + address,
                        (key, known) -> known == null || !known.end().isAfter(now)
                                ? new Window(now.plus(WINDOW), new AtomicInteger())
                                : known);
        if (window.used().incrementAndGet() > perMinute) {
            long seconds = Math.max(1, Duration.between(now, window.end()).toSeconds());
            throw new HttpRefusal(429, "TOO_MANY_REQUESTS", Map.of("seconds", seconds));
        }
    }
}
