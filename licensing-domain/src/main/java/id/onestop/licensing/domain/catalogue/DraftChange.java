package id.onestop.licensing.domain.catalogue;

import static java.util.Objects.requireNonNull;

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

/** One thing that somebody wrote in a draft; kept for good. */
@Entity
@Table(name = "draft_change")
public class DraftChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "draft_id", updatable = false)
    private long draftId;

    @Column(name = "draft_version", updatable = false)
    private @Nullable Long draftVersion;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(updatable = false)
    private String place;

    @Column(updatable = false, length = 1_000_000)
    private String was;

    @Column(updatable = false, length = 1_000_000)
    private String written;

    @Column(name = "changed_by", updatable = false)
    private long changedBy;

    @Column(name = "changed_by_name", updatable = false)
    private String changedByName;

    @Column(name = "changed_at", updatable = false)
    private Instant changedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected DraftChange() {}

    /**
     * Notes a change.
     *
     * @param place path in the draft
     */
    public DraftChange(
            DefinitionDraft draft, Kind kind, String place, String was, String written, Actor by, Instant at) {
        agencyId = draft.agencyId();
        draftId = draft.id();
        draftVersion = draft.version();
        this.kind = kind;
        this.place = place;
        this.was = was;
        this.written = written;
        changedBy = requireNonNull(by.accountId(), "a person writes");
        changedByName = by.name();
        changedAt = at;
    }

    /** Notes how a draft began; nobody has seen it without this. */
    public static DraftChange begun(DefinitionDraft draft, String origin, Actor by, Instant at) {
        var change = new DraftChange(draft, Kind.IMPORTED, "", "", origin, by, at);
        change.draftVersion = null;
        return change;
    }

    /** What was done. */
    public enum Kind {
        WRITTEN,
        ADDED,
        REMOVED,
        MOVED,
        /** The whole text was replaced by a file. */
        IMPORTED
    }
}
