package id.onestop.licensing.domain.catalogue;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.shared.Conflict;
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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agency states that a regulation was repealed or replaced; stated once, withdrawn at most once, never rewritten. */
@Entity
@Table(name = "regulation_mark")
public class RegulationMark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "regulation_id", updatable = false)
    private long regulationId;

    /** Repeats the regulation's id while the mark stands; unique, so an agency states one thing at a time. */
    @Column(name = "current_of")
    private @Nullable Long currentOf;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(name = "ended_on", updatable = false)
    private LocalDate endedOn;

    @Column(name = "grace_until", updatable = false)
    private LocalDate graceUntil;

    @Column(name = "replaced_by", updatable = false)
    private @Nullable String replacedBy;

    @Column(updatable = false)
    private String source;

    @Column(name = "marked_by", updatable = false)
    private long markedBy;

    @Column(name = "marked_by_name", updatable = false)
    private String markedByName;

    @Column(name = "marked_at", updatable = false)
    private Instant markedAt;

    @Column(name = "withdrawn_by")
    private @Nullable Long withdrawnBy;

    @Column(name = "withdrawn_by_name")
    private @Nullable String withdrawnByName;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected RegulationMark() {}

    /** What became of a regulation. */
    public enum Kind {
        REPEALED,
        REPLACED
    }

    /**
     * What is stated.
     *
     * @param graceUntil last day on which a file may be returned for a requirement that rests on it alone
     * @param replacedBy code of the regulation that took its place; {@code null} for {@link Kind#REPEALED}
     * @param source where it says so
     */
    public record Statement(
            Kind kind,
            LocalDate endedOn,
            LocalDate graceUntil,
            @Nullable String replacedBy,
            String source) {}

    /** States it in the name of a person. */
    public static RegulationMark state(
            long agencyId, Regulation regulation, Statement statement, long account, String name, Instant at) {
        var mark = new RegulationMark();
        mark.agencyId = agencyId;
        mark.regulationId = regulation.id();
        mark.currentOf = regulation.id();
        mark.kind = statement.kind();
        mark.endedOn = statement.endedOn();
        mark.graceUntil = statement.graceUntil();
        mark.replacedBy = statement.replacedBy();
        mark.source = statement.source();
        mark.markedBy = account;
        mark.markedByName = name;
        mark.markedAt = at;
        return mark;
    }

    /** What to record of it. */
    public RegulationMarked marked(Regulation regulation) {
        return new RegulationMarked(
                agencyId,
                "REGULATION_MARKED",
                regulation.code(),
                kind,
                endedOn,
                graceUntil,
                "account:" + markedBy,
                markedAt);
    }

    /** Takes it back; the row stays. */
    public RegulationMarked withdraw(Regulation regulation, long account, String name, Instant at) {
        if (withdrawnAt != null) {
            throw new Conflict("REGULATION_NOT_MARKED");
        }
        currentOf = null;
        withdrawnBy = account;
        withdrawnByName = name;
        withdrawnAt = at;
        return new RegulationMarked(
                agencyId,
                "REGULATION_UNMARKED",
                regulation.code(),
                kind,
                endedOn,
                graceUntil,
                "account:" + account,
                at);
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long regulationId() {
        return regulationId;
    }

    public Statement statement() {
        return new Statement(kind, endedOn, graceUntil, replacedBy, source);
    }

    public String markedByName() {
        return markedByName;
    }

    public Instant markedAt() {
        return markedAt;
    }
}
