package id.onestop.licensing.domain.licence;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LicenceApplication;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A letter that decides an application: written down with its code and its signatory before anybody signs it. */
@MappedSuperclass
public abstract class DecisionLetter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "definition_id", updatable = false)
    private long definitionId;

    @Column(name = "verification_code", updatable = false)
    private String code;

    @Embedded
    private Signatory signatory;

    @Column(name = "prepared_at", updatable = false)
    private Instant preparedAt;

    @Column(name = "file_sha256")
    private @Nullable String fileSha256;

    @Column(name = "certificate_issuer")
    private @Nullable String certificateIssuer;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected DecisionLetter() {}

    DecisionLetter(LicenceApplication application, VerificationCode code, Signatory signatory, Instant at) {
        this.agencyId = application.agencyId();
        this.applicationId = application.id();
        this.definitionId = application.definitionId();
        this.code = code.value();
        this.signatory = signatory;
        this.preparedAt = at;
    }

    /** Keeps the electronically signed file; whose certificate it really is comes from the signature. */
    void bind(String sha256, String issuer) {
        fileSha256 = sha256;
        certificateIssuer = issuer;
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

    public long applicationId() {
        return applicationId;
    }

    public long definitionId() {
        return definitionId;
    }

    public String code() {
        return code;
    }

    public Signatory signatory() {
        return signatory;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public @Nullable String fileSha256() {
        return fileSha256;
    }

    public @Nullable String certificateIssuer() {
        return certificateIssuer;
    }
}
