package id.onestop.licensing.ejb.signature;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.onestop.licensing.ejb.signature.SigningRefused.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Counts wrong passphrases per signer and locks after five in a row for a quarter of an hour of real time, per node. */
final class PassphraseTries {

    static final int ALLOWED = 5;
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private record Misses(int count, Instant last) {}

    private final Cache<String, Misses> misses =
            Caffeine.newBuilder().maximumSize(10_000).build();
    private final Clock clock;

    PassphraseTries(Clock clock) {
        this.clock = clock;
    }

    void requireUnlocked(String signer) throws SigningRefused {
        Misses known = current(signer);
        if (known != null && known.count() >= ALLOWED) {
            throw SigningRefused.until(
                    Reason.SIGNER_LOCKED,
                    Duration.between(clock.instant(), known.last().plus(LOCKED_FOR)),
                    null);
        }
    }

    SigningRefused missed(String signer) {
        Misses now = misses.asMap().merge(signer, new Misses(1, clock.instant()), this::added);
        return SigningRefused.wrongPassphrase(Math.max(0, ALLOWED - now.count()));
    }

    void succeeded(String signer) {
        misses.invalidate(signer);
    }

    private Misses added(Misses before, Misses one) {
        return isOver(before) ? one : new Misses(before.count() + 1, one.last());
    }

    private @Nullable Misses current(String signer) {
        Misses known = misses.getIfPresent(signer);
        return known == null || isOver(known) ? null : known;
    }

    private boolean isOver(Misses known) {
        return !clock.instant().isBefore(known.last().plus(LOCKED_FOR));
    }
}
