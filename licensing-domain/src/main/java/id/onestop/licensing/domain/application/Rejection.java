package id.onestop.licensing.domain.application;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.shared.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The decision that refuses a licence, with its reasons; a new application may start from the same data. */
@Entity
@Table(name = "rejection")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class Rejection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "reason_code", updatable = false)
    private String reasonCode;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "finding", updatable = false)
    private String finding;

    @Column(name = "legal_basis", updatable = false)
    private String legalBasis;

    @Column(name = "decided_by", updatable = false)
    private long decidedBy;

    @Column(name = "decided_by_name", updatable = false)
    private String decidedByName;

    @Column(name = "decided_by_post", updatable = false)
    private String decidedByPost;

    @Column(name = "decided_at", updatable = false)
    private Instant decidedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Rejection() {}

    /**
     * Why it is refused.
     *
     * @param reason words of the catalogue
     * @param finding what was found in this very file
     */
    public record Grounds(String reasonCode, String reason, String finding, String legalBasis) {}

    public static Rejection of(LicenceApplication application, Grounds grounds, Actor by, Instant at) {
        var rejection = new Rejection();
        rejection.agencyId = application.agencyId();
        rejection.applicationId = application.id();
        rejection.reasonCode = grounds.reasonCode();
        rejection.reason = grounds.reason();
        rejection.finding = grounds.finding();
        rejection.legalBasis = grounds.legalBasis();
        rejection.decidedBy = requireNonNull(by.accountId(), "a decision is made by a person");
        rejection.decidedByName = by.name();
        rejection.decidedByPost = requireNonNull(by.postName(), "a decision is made in the name of a post");
        rejection.decidedAt = at;
        return rejection;
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

    public String reasonCode() {
        return reasonCode;
    }

    public String reason() {
        return reason;
    }

    public String finding() {
        return finding;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public long decidedBy() {
        return decidedBy;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public String decidedByPost() {
        return decidedByPost;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
