package id.onestop.licensing.domain.licence;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Proposal;
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
import org.jspecify.annotations.Nullable;

/**
 * One version of an agency's own paragraphs for a kind of letter: proposed by one person, printed once another has approved.
 * A letter bears those that were approved last when it was prepared, however late it is drawn again.
 */
@Entity
@Table(name = "letter_wording")
public class LetterWording {

    private static final String DECIDED = "WORDING_DECIDED";

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

    @Embedded
    private Proposal proposal;

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
        wording.proposal = proposal;
        return wording;
    }

    /**
     * Lets the words be printed.
     *
     * @throws RuleViolation if who proposed them decides
     * @throws Conflict if it is decided already
     */
    public void approve(Actor by, Instant at) {
        proposal.requireSecond(by, "WORDING_OWN_PROPOSAL");
        // as databases keep it, so that a letter of this very moment has it
        proposal = proposal.approve(by, at.truncatedTo(ChronoUnit.MICROS), DECIDED);
        openKind = null;
    }

    /** Says no; who proposed it may take it back in the same way. */
    public void refuse(String why, Actor by, Instant at) {
        proposal = proposal.refuse(why, by, at, DECIDED);
        openKind = null;
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

    /** Who proposed it and why, and what became of it. */
    public Proposal proposal() {
        return proposal;
    }
}
