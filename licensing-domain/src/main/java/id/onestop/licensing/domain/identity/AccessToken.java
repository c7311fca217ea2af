package id.onestop.licensing.domain.identity;

import id.onestop.licensing.domain.shared.Permission;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person's own token for the API: shown once, kept as a hash, never more than the person may do. */
@Entity
@Table(name = "access_token")
public class AccessToken {

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "account_id")
    private long accountId;

    private String label;

    @Column(name = "token_hash")
    private String tokenHash;

    /** Its last four characters, so that the owner can tell tokens apart. */
    private String ending;

    private String scopes;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected AccessToken() {}

    /** Keeps a token that was just made; no scopes means everything the person may do. */
    public AccessToken(
            long accountId, String label, String token, Set<Permission> scopes, Instant at, Duration lifetime) {
        this.accountId = accountId;
        this.label = label;
        this.tokenHash = Hashes.sha256(token);
        this.ending = token.substring(token.length() - 4);
        this.scopes = Scopes.write(scopes);
        this.createdAt = at;
        this.expiresAt = at.plus(lifetime);
    }

    public boolean usableAt(Instant at) {
        return revokedAt == null && at.isBefore(expiresAt);
    }

    /** Whether a use at this moment is worth noting; all programs of a person may use the token at once. */
    public boolean notesUse(Instant at) {
        return lastUsedAt == null || !at.isBefore(lastUsedAt.plus(USE_NOTED_EVERY));
    }

    public void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    /** What of {@code held} remains under this token. */
    public Set<Permission> narrow(Set<Permission> held) {
        var narrowed = Scopes.require(scopes);
        return narrowed.isEmpty()
                ? held
                : held.stream().filter(narrowed::contains).collect(Collectors.toUnmodifiableSet());
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public long accountId() {
        return accountId;
    }

    public String label() {
        return label;
    }

    public String tokenHash() {
        return tokenHash;
    }

    public String ending() {
        return ending;
    }

    public Set<Permission> scopes() {
        return Scopes.require(scopes);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }

    @Override
    public String toString() {
        return "token " + id;
    }
}
