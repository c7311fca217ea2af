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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A partner's bearer token, short-lived and kept as a hash. */
@Entity
@Table(name = "partner_token")
public class PartnerToken {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "partner_client_id")
    private long partnerClientId;

    @Column(name = "token_hash")
    private String tokenHash;

    private String scopes;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected PartnerToken() {}

    public PartnerToken(long partnerClientId, String token, Set<Permission> scopes, Instant at, Duration lifetime) {
        this.partnerClientId = partnerClientId;
        this.tokenHash = Hashes.sha256(token);
        this.scopes = Scopes.write(scopes);
        this.expiresAt = at.plus(lifetime);
    }

    public boolean usableAt(Instant at) {
        return at.isBefore(expiresAt);
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public long partnerClientId() {
        return partnerClientId;
    }

    public Set<Permission> scopes() {
        return Scopes.require(scopes);
    }

    @Override
    public String toString() {
        return "partner token " + id;
    }
}
