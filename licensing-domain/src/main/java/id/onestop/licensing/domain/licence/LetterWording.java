package id.onestop.licensing.domain.licence;

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
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of an agency's own paragraphs for a kind of letter: proposed by one person, printed once another has approved.
 * A letter bears those that were approved last when it was prepared, however late it is drawn again.
 */
@Entity
@Table(name = "letter_wording")
public class LetterWording {

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
    private LetterKind kind;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "open_kind")
    private @Nullable LetterKind openKind;

    @Embedded
    private LetterWords words;

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
    protected LetterWording() {}

    /**
     * Proposes words.
     *
     * @param number counts the versions of the kind in the agency, from 1
     * @param held what holds now
     * @throws RuleViolation if they are those that hold
     */
    public static LetterWording of(
            long agencyId, LetterKind kind, int number, LetterWords held, LetterWords words, Proposal proposal) {
        if (words.equals(held)) {
            throw new RuleViolation("WORDING_SAME");
        }
        var wording = new LetterWording();
        wording.agencyId = agencyId;
        wording.kind = kind;
        wording.number = number;
        wording.openKind = kind;
        wording.words = words;
        wording.reason = proposal.reason();
        wording.state = State.PROPOSED;
        wording.proposedBy = requireNonNull(proposal.by().accountId(), "a person proposes");
        wording.proposedByName = proposal.by().name();
        wording.proposedAt = proposal.at();
        return wording;
    }

    /** Who proposes, when, and why. */
    public record Proposal(Actor by, Instant at, String reason) {}

    /**
     * Lets the words be printed.
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
        // as databases keep it, so that a letter of this very moment has it
        decidedAt = at.truncatedTo(ChronoUnit.MICROS);
        decisionReason = why;
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

    public LetterKind kind() {
        return kind;
    }

    public int number() {
        return number;
    }

    public LetterWords words() {
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
