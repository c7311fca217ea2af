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

/** One return of an application to its applicant (R-1, R-2 …); its faults are {@link ReturnFault}s. */
@Entity
@Table(name = "application_return")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class ApplicationReturn {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "round_number", updatable = false)
    private int round;

    @Column(name = "returned_at", updatable = false)
    private Instant returnedAt;

    @Column(name = "returned_by", updatable = false)
    private long returnedBy;

    @Column(name = "returned_by_name", updatable = false)
    private String returnedByName;

    @Column(name = "returned_by_post", updatable = false)
    private String returnedByPost;

    @Column(name = "note", updatable = false)
    private @Nullable String note;

    @Column(name = "consented_by_name", updatable = false)
    private @Nullable String consentedByName;

    @Column(name = "consented_by_post", updatable = false)
    private @Nullable String consentedByPost;

    @Column(name = "consent_reason", updatable = false)
    private @Nullable String consentReason;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected ApplicationReturn() {}

    public static ApplicationReturn of(LicenceApplication application, Actor by, @Nullable String note, Instant at) {
        var made = new ApplicationReturn();
        made.agencyId = application.agencyId();
        made.applicationId = application.id();
        made.round = application.round();
        made.returnedAt = at;
        made.returnedBy = requireNonNull(by.accountId(), "a return is made by a person");
        made.returnedByName = by.name();
        made.returnedByPost = requireNonNull(by.postName(), "a return is made in the name of a post");
        made.note = note;
        return made;
    }

    /** A return of what an earlier one should have named, as it was asked for and as a superior allowed it. */
    public static ApplicationReturn late(
            LicenceApplication application, ReturnConsent consent, Actor superior, Instant at) {
        var made = of(application, consent.asker(), consent.note(), at);
        made.consentedByName = superior.name();
        made.consentedByPost = superior.postName();
        made.consentReason = consent.reason();
        return made;
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

    public int round() {
        return round;
    }

    public Instant returnedAt() {
        return returnedAt;
    }

    public long returnedBy() {
        return returnedBy;
    }

    public String returnedByName() {
        return returnedByName;
    }

    public String returnedByPost() {
        return returnedByPost;
    }

    public @Nullable String note() {
        return note;
    }

    /** Who allowed it; {@code null} for a return that needs nobody's consent, as the next two. */
    public @Nullable String consentedByName() {
        return consentedByName;
    }

    public @Nullable String consentedByPost() {
        return consentedByPost;
    }

    public @Nullable String consentReason() {
        return consentReason;
    }
}
