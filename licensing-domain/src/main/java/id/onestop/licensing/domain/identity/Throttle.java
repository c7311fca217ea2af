package id.onestop.licensing.domain.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Counts attempts under one key (an account's address whether it exists or not, a network address, a partner) in real time.
 *
 * <p>An attempt is counted before it is checked and given back when it was good, so a thousand guesses at once are not a
 * thousand checks. When the limit is reached the key rests; attempts while it rests neither count nor lengthen the rest.
 */
@Entity
@Table(name = "throttle")
public class Throttle {

    /** What is counted. */
    public enum Kind {
        SIGN_IN_ACCOUNT,
        SIGN_IN_ADDRESS,
        PARTNER_CLIENT,
        REGISTRATION_ADDRESS,
        TRACKED_FILE
    }

    /**
     * How much is allowed.
     *
     * @param limit attempts within the window before the key rests
     */
    public record Policy(int limit, Duration window, Duration rest) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(length = 24)
    private Kind kind;

    @Column(name = "key_hash")
    private String keyHash;

    private int attempts;

    @Column(name = "window_from")
    private Instant windowFrom;

    @Column(name = "resting_until")
    private @Nullable Instant restingUntil;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Throttle() {}

    private Throttle(Kind kind, String keyHash, Instant at) {
        this.kind = kind;
        this.keyHash = keyHash;
        this.windowFrom = at;
    }

    public static Throttle over(Kind kind, String keyHash, Instant at) {
        return new Throttle(kind, keyHash, at);
    }

    /** Counts one attempt and says whether it may be checked. */
    public boolean admit(Instant at, Policy policy) {
        if (restingUntil != null && at.isBefore(restingUntil)) {
            return false;
        }
        if (restingUntil != null || !at.isBefore(windowFrom.plus(policy.window()))) {
            restart(at);
        }
        attempts++;
        if (attempts >= policy.limit()) {
            restingUntil = at.plus(policy.rest());
        }
        return true;
    }

    /** The attempt was good: what was counted for this key is forgotten. */
    public void forgive(Instant at) {
        restart(at);
    }

    /** The attempt was good: it alone is given back, so that one good sign-in does not wash a guessing address clean. */
    public void giveBack(Policy policy) {
        attempts = Math.max(0, attempts - 1);
        if (attempts < policy.limit()) {
            restingUntil = null;
        }
    }

    private void restart(Instant at) {
        attempts = 0;
        windowFrom = at;
        restingUntil = null;
    }

    public Kind kind() {
        return kind;
    }

    @Override
    public String toString() {
        return kind + " " + attempts;
    }
}
