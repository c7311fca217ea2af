package id.onestop.licensing.domain.notification;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of an agency's own words for a kind of message: proposed by one person, used once another has approved. The
 * approved one with the highest number holds.
 */
@Entity
@Table(name = "message_wording")
public class MessageWording {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private int number;

    @Column(name = "open_kind")
    private @Nullable String openKind;

    @Embedded
    private MessageWords words;

    @Column(updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "proposed_by", updatable = false)
    private long proposedBy;

    @Column(name = "proposed_by_name", updatable = false)
    private String proposedByName;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_by_name")
    private @Nullable String decidedByName;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    /** What became of it. */
    public enum State {
        PROPOSED,
        APPROVED,
        REFUSED
    }

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected MessageWording() {}

    /**
     * Proposes words.
     *
     * @param held what holds now
     * @param number counts the versions of the kind in the agency, from 1
     * @throws RuleViolation if they are those that hold
     */
    public static MessageWording of(Kind kind, int number, MessageWords held, MessageWords words, Proposal proposal) {
        if (words.equals(held)) {
            throw new RuleViolation("WORDING_SAME");
        }
        var wording = new MessageWording();
        wording.agencyId = kind.agencyId();
        wording.kind = kind.code();
        wording.number = number;
        wording.openKind = kind.code();
        wording.words = words;
        wording.reason = proposal.reason();
        wording.state = State.PROPOSED;
        wording.proposedBy = requireNonNull(proposal.by().accountId(), "a person proposes");
        wording.proposedByName = proposal.by().name();
        wording.proposedAt = proposal.at();
        return wording;
    }

    /** A kind of message, such as {@code application-accepted}, of an agency. */
    public record Kind(long agencyId, String code) {}

    /** Who proposes, when, and why. */
    public record Proposal(Actor by, Instant at, String reason) {}

    /**
     * Lets the words hold.
     *
     * @throws RuleViolation if who proposed them decides
     * @throws Conflict if it is decided already
     */
    public void approve(Actor by, Instant at) {
        if (by.accountId() != null && by.accountId() == proposedBy) {
            throw new RuleViolation("WORDING_OWN_PROPOSAL");
        }
        decide(State.APPROVED, "", by, at);
    }

    /** Says no; who proposed it may take it back in the same way. */
    public void refuse(String why, Actor by, Instant at) {
        decide(State.REFUSED, why, by, at);
    }

    private void decide(State decision, String why, Actor by, Instant at) {
        if (state != State.PROPOSED) {
            throw new Conflict("WORDING_DECIDED", Map.of("name", decidedByName == null ? "" : decidedByName));
        }
        state = decision;
        openKind = null;
        decidedBy = requireNonNull(by.accountId(), "a person decides");
        decidedByName = by.name();
        decidedAt = at;
        decisionReason = why;
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long agencyId() {
        return agencyId;
    }

    public String kind() {
        return kind;
    }

    public int number() {
        return number;
    }

    public MessageWords words() {
        return words;
    }

    public String reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public long proposedBy() {
        return proposedBy;
    }

    public String proposedByName() {
        return proposedByName;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable Long decidedBy() {
        return decidedBy;
    }

    public @Nullable String decidedByName() {
        return decidedByName;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String decisionReason() {
        return decisionReason;
    }
}
