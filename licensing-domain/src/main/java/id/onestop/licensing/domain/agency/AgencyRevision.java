package id.onestop.licensing.domain.agency;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The profile of an agency as it was from one change to the next; a row is written once and never again. */
@Entity
@Table(name = "agency_revision")
public class AgencyRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "revision_number", updatable = false)
    private int number;

    @Column(length = 1_000_000, updatable = false)
    private String profile;

    @Column(name = "changed_by", updatable = false)
    private @Nullable Long changedBy;

    @Column(name = "changed_by_name", updatable = false)
    private String changedByName;

    @Column(name = "changed_at", updatable = false)
    private @Nullable Instant changedAt;

    @Column(name = "decree", updatable = false)
    private @Nullable String decree;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected AgencyRevision() {}

    private AgencyRevision(Agency agency, int number, Actor by, @Nullable Instant at) {
        agencyId = agency.id();
        this.number = number;
        profile = agency.profile();
        changedBy = by.accountId();
        changedByName = by.name();
        changedAt = at;
    }

    /** What the agency's file said, written down before the first change. */
    public static AgencyRevision first(Agency agency) {
        return new AgencyRevision(agency, 1, Actor.SYSTEM, null);
    }

    /**
     * The profile that a person has just changed.
     *
     * @param decree by which something was taken out of it; {@code null} where none was given
     */
    public static AgencyRevision after(
            AgencyRevision before, Agency agency, Actor by, Instant at, @Nullable String decree) {
        var after = new AgencyRevision(agency, before.number + 1, by, at);
        after.decree = decree;
        return after;
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long agencyId() {
        return agencyId;
    }

    public int number() {
        return number;
    }

    /** The whole profile (YAML). */
    public String profile() {
        return profile;
    }

    public Optional<Long> changedBy() {
        return Optional.ofNullable(changedBy);
    }

    public String changedByName() {
        return changedByName;
    }

    /** When it began to hold; nothing for what the file said. */
    public @Nullable Instant changedAt() {
        return changedAt;
    }

    public Optional<String> decree() {
        return Optional.ofNullable(decree);
    }

    @Override
    public String toString() {
        return "AgencyRevision " + number;
    }
}
