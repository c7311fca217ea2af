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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The six digits sent to a mail address, one row per account and purpose; only their keyed hash is kept.
 *
 * <p>A new code replaces the old one. Each lives half an hour (for activation a month), bears five guesses and works once; an hour brings five at most.
 */
@Entity
@Table(name = "confirmation_code")
public class ConfirmationCode {

    public static final Duration LIFETIME = Duration.ofMinutes(30);
    static final Duration ACTIVATION_LIFETIME = Duration.ofDays(30);
    static final int GUESSES = 5;
    static final int CODES_PER_WINDOW = 5;
    static final Duration WINDOW = Duration.ofHours(1);

    /** What the code proves the address for. */
    public enum Purpose {
        CONFIRM_ADDRESS(LIFETIME),
        CHOOSE_PASSWORD(LIFETIME),
        /** Printed or mailed to somebody whom the counter registered; works only together with the identity number. */
        ACTIVATE(ACTIVATION_LIFETIME);

        private final Duration lifetime;

        Purpose(Duration lifetime) {
            this.lifetime = lifetime;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Purpose purpose;

    @Column(name = "code_hash")
    private @Nullable String codeHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private int guesses;

    @Column(name = "window_from")
    private Instant windowFrom;

    @Column(name = "window_codes")
    private int windowCodes;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected ConfirmationCode() {}

    private ConfirmationCode(long accountId, Purpose purpose, Instant at) {
        this.accountId = accountId;
        this.purpose = purpose;
        this.expiresAt = at;
        this.windowFrom = at;
    }

    public static ConfirmationCode forAccount(long accountId, Purpose purpose, Instant at) {
        return new ConfirmationCode(accountId, purpose, at);
    }

    /** Replaces the code, unless this hour has had its share: then nothing changes and no mail may go out. */
    public boolean renew(String hash, Instant at) {
        if (!at.isBefore(windowFrom.plus(WINDOW))) {
            windowFrom = at;
            windowCodes = 0;
        }
        if (windowCodes >= CODES_PER_WINDOW) {
            return false;
        }
        windowCodes++;
        codeHash = Objects.requireNonNull(hash, "hash");
        expiresAt = at.plus(purpose.lifetime);
        guesses = 0;
        return true;
    }

    /** Spends one guess; a right one uses the code up. */
    public boolean redeem(String hash, Instant at) {
        if (codeHash == null || guesses >= GUESSES || !at.isBefore(expiresAt)) {
            return false;
        }
        guesses++;
        if (!Hashes.same(codeHash, hash)) {
            return false;
        }
        codeHash = null;
        return true;
    }

    public Purpose purpose() {
        return purpose;
    }

    public long accountId() {
        return accountId;
    }
}
