package id.onestop.licensing.domain.application;

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
import org.jspecify.annotations.Nullable;

/** What the professional registers said about the applicant at a moment; the latest one counts. */
@Entity
@Table(name = "register_evidence")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class RegisterEvidence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "fetched_at", updatable = false)
    private Instant fetchedAt;

    @Column(name = "snapshot", updatable = false)
    private String snapshot;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected RegisterEvidence() {}

    /**
     * Keeps one answer of the registers.
     *
     * @param snapshot the registers' answer as JSON, identity numbers masked
     */
    public static RegisterEvidence of(LicenceApplication application, String snapshot, Instant at) {
        var evidence = new RegisterEvidence();
        evidence.agencyId = application.agencyId();
        evidence.applicationId = application.id();
        evidence.fetchedAt = at;
        evidence.snapshot = snapshot;
        return evidence;
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

    public Instant fetchedAt() {
        return fetchedAt;
    }

    public String snapshot() {
        return snapshot;
    }
}
