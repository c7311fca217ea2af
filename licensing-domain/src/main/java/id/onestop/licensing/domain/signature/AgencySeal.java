package id.onestop.licensing.domain.signature;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The electronic seal of an agency: the certificate of the organisation itself, with which the system seals what nobody decided
 * in time (decision Deemed-Decision-Off); no person signs with it.
 */
@Entity
@Table(name = "agency_seal")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class AgencySeal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Embedded
    private Key key;

    private String subject;

    private String issuer;

    private String serial;

    @Column(name = "not_before")
    private Instant notBefore;

    @Column(name = "not_after")
    private Instant notAfter;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected AgencySeal() {}

    private AgencySeal(long agencyId) {
        this();
        this.agencyId = agencyId;
    }

    /**
     * Where the key is and what opens it.
     *
     * @param provider the adapter's name
     * @param reference how the provider knows it: the name of a key store here
     * @param sealedPassphrase encrypted, for nobody is there to type it when the system seals
     */
    @Embeddable
    public record Key(
            String provider,
            String reference,
            @Column(name = "sealed_passphrase") String sealedPassphrase) {

        /** A secret: never printed. */
        @Override
        public String toString() {
            return "Key " + reference;
        }
    }

    /** An agency that had none. */
    public static AgencySeal of(long agencyId) {
        return new AgencySeal(agencyId);
    }

    /** From now on this one seals; what was sealed stays as it is. */
    public AgencySealEntered enter(Key newKey, CertificateFacts certificate, String by, Instant at) {
        key = newKey;
        subject = certificate.subject();
        issuer = certificate.issuer();
        serial = certificate.serial();
        notBefore = certificate.notBefore();
        notAfter = certificate.notAfter();
        enteredBy = by;
        enteredAt = at;
        return new AgencySealEntered(agencyId, certificate, by, at);
    }

    public CertificateFacts certificate() {
        return new CertificateFacts(subject, issuer, serial, notBefore, notAfter);
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long version() {
        return version;
    }

    public long agencyId() {
        return agencyId;
    }

    public Key key() {
        return key;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
