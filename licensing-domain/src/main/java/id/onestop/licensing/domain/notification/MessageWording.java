package id.onestop.licensing.domain.notification;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Proposal;
import id.onestop.licensing.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of an agency's own words for a kind of message: proposed by one person, used once another has approved. The
 * approved one with the highest number holds.
 */
@Entity
@Table(name = "message_wording")
public class MessageWording {

    private static final String DECIDED = "WORDING_DECIDED";

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

    @Embedded
    private Proposal proposal;

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
        wording.proposal = proposal;
        return wording;
    }

    /** A kind of message, such as {@code application-accepted}, of an agency. */
    public record Kind(long agencyId, String code) {}

    /**
     * Lets the words hold.
     *
     * @throws RuleViolation if who proposed them decides
     * @throws Conflict if it is decided already
     */
    public void approve(Actor by, Instant at) {
        proposal.requireSecond(by, "WORDING_OWN_PROPOSAL");
        proposal = proposal.approve(by, at, DECIDED);
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

    /** Who proposed it and why, and what became of it. */
    public Proposal proposal() {
        return proposal;
    }
}
