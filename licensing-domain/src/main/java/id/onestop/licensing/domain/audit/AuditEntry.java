package id.onestop.licensing.domain.audit;

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

/** Who read which person's data, or what happened at the doors of the system. */
@Entity
@Table(name = "audit_entry")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private @Nullable Long agencyId;

    @Column(name = "occurred_at", updatable = false)
    private Instant at;

    @Column(name = "actor", updatable = false)
    private String actor;

    @Column(name = "action", updatable = false)
    private String action;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "detail", updatable = false)
    private @Nullable String detail;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    /**
     * Notes one access.
     *
     * @param subject business number of the file, or reference of the account, whose data were read
     * @param detail what exactly, or the reason given; never the data themselves
     */
    public static AuditEntry of(
            @Nullable Long agencyId, Instant at, String actor, String action, String subject, @Nullable String detail) {
        var entry = new AuditEntry();
        entry.agencyId = agencyId;
        entry.at = at;
        entry.actor = actor;
        entry.action = action;
        entry.subject = subject;
        entry.detail = detail;
        return entry;
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long version() {
        return version;
    }

    public @Nullable Long agencyId() {
        return agencyId;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public @Nullable String detail() {
        return detail;
    }
}
