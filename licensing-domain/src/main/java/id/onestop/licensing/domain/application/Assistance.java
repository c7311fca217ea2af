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

/** That an officer worked on a file at the counter; such an officer does not approve it later (decision Four-Eyes). */
@Entity
@Table(name = "assistance")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class Assistance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "officer_id", updatable = false)
    private long officerId;

    @Column(name = "officer_name", updatable = false)
    private String officerName;

    @Column(name = "first_at", updatable = false)
    private Instant firstAt;

    @Column(name = "last_at")
    private Instant lastAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Assistance() {}

    public static Assistance begin(LicenceApplication application, Actor officer, Instant at) {
        var assistance = new Assistance();
        assistance.agencyId = application.agencyId();
        assistance.applicationId = application.id();
        assistance.officerId = requireNonNull(officer.accountId(), "a person helps");
        assistance.officerName = officer.name();
        assistance.firstAt = at;
        assistance.lastAt = at;
        return assistance;
    }

    public void goOn(Instant at) {
        lastAt = at;
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

    public long officerId() {
        return officerId;
    }

    public String officerName() {
        return officerName;
    }

    public Instant firstAt() {
        return firstAt;
    }

    public Instant lastAt() {
        return lastAt;
    }
}
