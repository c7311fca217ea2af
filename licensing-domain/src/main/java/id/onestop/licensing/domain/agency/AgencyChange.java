package id.onestop.licensing.domain.agency;

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

/** One field of an agency's set-up before and after somebody changed it; a row is written once and never again. */
@Entity
@Table(name = "agency_change")
public class AgencyChange {

    private static final int LONGEST = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Area area;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String field;

    @Column(updatable = false)
    private String was;

    @Column(updatable = false)
    private String written;

    @Column(name = "changed_by", updatable = false)
    private @Nullable Long changedBy;

    @Column(name = "changed_by_name", updatable = false)
    private String changedByName;

    @Column(name = "changed_at", updatable = false)
    private Instant changedAt;

    /** The page that shows it. */
    public enum Area {
        STRUCTURE,
        NUMBERS
    }

    /**
     * What changed.
     *
     * @param subject name of what it is about
     * @param field word for the part of it, key of a text
     */
    public record Difference(String subject, String field, String was, String written) {}

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected AgencyChange() {}

    public AgencyChange(long agencyId, Area area, Difference said, Actor by, Instant at) {
        this.agencyId = agencyId;
        this.area = area;
        subject = said.subject();
        field = said.field();
        was = cut(said.was());
        written = cut(said.written());
        changedBy = by.accountId();
        changedByName = by.name();
        changedAt = at;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
