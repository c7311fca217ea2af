package id.onestop.licensing.domain.signature;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Under which reference a provider knows an official who signs: the name of a key store here, a NIK elsewhere. */
@Entity
@Table(name = "signer_credential")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class SignerCredential {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Column(name = "provider", updatable = false)
    private String provider;

    private String reference;

    private @Nullable String subject;

    private @Nullable String issuer;

    private @Nullable String serial;

    @Column(name = "not_before")
    private @Nullable Instant notBefore;

    @Column(name = "not_after")
    private @Nullable Instant notAfter;

    @Column(name = "reminded_days")
    private @Nullable Integer remindedDays;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected SignerCredential() {}

    public static SignerCredential of(long agencyId, long accountId, String provider, String reference) {
        var credential = new SignerCredential();
        credential.agencyId = agencyId;
        credential.accountId = accountId;
        credential.provider = provider;
        credential.reference = reference;
        return credential;
    }

    /** Names another key and what its certificate says. */
    public void replace(String newReference, CertificateFacts certificate) {
        reference = newReference;
        subject = certificate.subject();
        issuer = certificate.issuer();
        serial = certificate.serial();
        notBefore = certificate.notBefore();
        notAfter = certificate.notAfter();
        remindedDays = null;
    }

    /** Its signatory was told so many days before its end. */
    public void reminded(int days) {
        remindedDays = days;
    }

    /** What the certificate says; empty where it was entered before that was kept. */
    public Optional<CertificateFacts> certificate() {
        return subject == null || issuer == null || serial == null || notBefore == null || notAfter == null
                ? Optional.empty()
                : Optional.of(new CertificateFacts(subject, issuer, serial, notBefore, notAfter));
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

    public long accountId() {
        return accountId;
    }

    public String provider() {
        return provider;
    }

    public String reference() {
        return reference;
    }
}
