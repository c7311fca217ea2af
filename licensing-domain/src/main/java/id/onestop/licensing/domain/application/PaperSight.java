package id.onestop.licensing.domain.application;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.AssistanceEvent.PaperSeen;
import id.onestop.licensing.domain.shared.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An officer's tick: this paper was seen at the counter, by whom and when (rows 30, 41, 42). */
@Entity
@Table(name = "paper_sight")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class PaperSight {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "requirement_code", updatable = false)
    private String requirementCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private Kind kind;

    @Column(name = "seen_by", updatable = false)
    private long seenBy;

    @Column(name = "seen_by_name", updatable = false)
    private String seenByName;

    @Column(name = "seen_at", updatable = false)
    private Instant seenAt;

    /** What was seen. */
    public enum Kind {
        /** The original, beside its copy or alone. */
        ORIGINAL,
        /** A copy with the wet stamp of who issued the original. */
        LEGALISED_COPY,
        /** The original, and the agency keeps it (row 47). */
        HANDED_IN
    }

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected PaperSight() {}

    public static PaperSight of(
            LicenceApplication application, String requirementCode, Kind kind, Actor officer, Instant at) {
        var sight = new PaperSight();
        sight.agencyId = application.agencyId();
        sight.applicationId = application.id();
        sight.requirementCode = requirementCode;
        sight.kind = kind;
        sight.seenBy = requireNonNull(officer.accountId(), "a person looks");
        sight.seenByName = officer.name();
        sight.seenAt = at;
        return sight;
    }

    public PaperSeen seen(String number) {
        return new PaperSeen(agencyId, number, "account:" + seenBy, requirementCode, kind, true, seenAt);
    }

    /** The tick is taken back; the row goes, the fact that it was there stays in the record. */
    public PaperSeen withdrawn(String number, Actor officer, Instant at) {
        return new PaperSeen(agencyId, number, officer.reference(), requirementCode, kind, false, at);
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

    public String requirementCode() {
        return requirementCode;
    }

    public Kind kind() {
        return kind;
    }

    public long seenBy() {
        return seenBy;
    }

    public String seenByName() {
        return seenByName;
    }

    public Instant seenAt() {
        return seenAt;
    }
}
