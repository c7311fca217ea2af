package id.onestop.licensing.domain.identity;

import id.onestop.licensing.domain.shared.Permission;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A partner's program: client id and secret for tokens of an hour, with scopes and the agencies it may touch. */
@Entity
@Table(name = "partner_client")
public class PartnerClient {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "client_id")
    private String clientId;

    private String name;

    @Column(name = "secret_hash")
    private String secretHash;

    private String scopes;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "partner_client_agency", joinColumns = @JoinColumn(name = "partner_client_id"))
    @Column(name = "agency_id")
    private Set<Long> agencies = new HashSet<>();

    private boolean enabled;

    private boolean demonstration;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected PartnerClient() {}

    /** Admits a partner; no agencies means all of them. */
    public PartnerClient(String clientId, String name, String secretHash, Set<Permission> scopes, Set<Long> agencies) {
        this.clientId = clientId;
        this.name = name;
        this.secretHash = secretHash;
        this.scopes = Scopes.write(scopes);
        this.agencies.addAll(agencies);
        this.enabled = true;
    }

    /** Replaces the secret; the old one stops working at once. */
    public void changeSecret(String hash) {
        secretHash = hash;
    }

    public void disable() {
        enabled = false;
    }

    public void enable() {
        enabled = true;
    }

    public void markDemonstration() {
        demonstration = true;
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public String clientId() {
        return clientId;
    }

    public String name() {
        return name;
    }

    public String secretHash() {
        return secretHash;
    }

    public Set<Permission> scopes() {
        return Scopes.require(scopes);
    }

    public Set<Long> agencies() {
        return Set.copyOf(agencies);
    }

    public boolean enabled() {
        return enabled;
    }

    public boolean demonstration() {
        return demonstration;
    }

    @Override
    public String toString() {
        return "partner " + clientId;
    }
}
