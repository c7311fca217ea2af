package id.onestop.licensing.domain.application;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.ConfirmationEvent.FacilityAnswered;
import id.onestop.licensing.domain.application.ConfirmationEvent.FacilityAsked;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.OutsideNotice;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.Words;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The question to a facility whether somebody works there, and its answer through a link (row 35).
 *
 * <p>One per requirement: asking again makes a new link and ends the one before. It speaks of the person, the place and the
 * address it was sent to; when one of them changes it proves nothing any more.
 */
@Entity
@Table(name = "facility_confirmation")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class FacilityConfirmation {

    /** So many links may be sent for one requirement: nobody is flooded in somebody else's name. */
    public static final int MOST_LINKS = 5;

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

    private String email;

    @Column(name = "subject_sha256")
    private String subjectSha256;

    @Column(name = "holder_name")
    private String holderName;

    @Column(name = "place_name")
    private String placeName;

    @Column(name = "place_address")
    private String placeAddress;

    @Column(name = "statement_id")
    private String statementId;

    @Column(name = "statement_en")
    private String statementEn;

    @Column(name = "token_sha256")
    private String tokenSha256;

    private int links;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_post")
    private @Nullable String answeredPost;

    private @Nullable String reason;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected FacilityConfirmation() {}

    /** Where the question stands. */
    public enum State {
        WAITING,
        CONFIRMED,
        REFUSED
    }

    /** What the facility is asked, and where. */
    public record Subject(String email, String holderName, String placeName, String placeAddress, Words statement) {

        /** Two subjects of one hash are the same question. */
        public Sha256 hash() {
            return Sha256.ofText(String.join("\n", email, holderName, placeName, placeAddress, statement.id()));
        }

        /** Personal data: never printed. */
        @Override
        public String toString() {
            return "Subject";
        }
    }

    /**
     * A link on its way.
     *
     * @param expiresAt in real time: a link does not live longer because a demonstration's clock stands still
     */
    public record Link(String tokenSha256, Instant sentAt, Instant expiresAt) {}

    /**
     * What came back.
     *
     * @param reason asked for a refusal; {@code null} otherwise
     */
    public record Answer(
            State state, String by, String post, @Nullable String reason) {}

    /** A question that was not asked yet; {@link #send} asks it. */
    public static FacilityConfirmation of(LicenceApplication application, String requirementCode) {
        var confirmation = new FacilityConfirmation();
        confirmation.agencyId = application.agencyId();
        confirmation.applicationId = application.id();
        confirmation.requirementCode = requirementCode;
        confirmation.state = State.WAITING;
        return confirmation;
    }

    /** Asks, or asks again: an earlier link ends, an earlier answer is forgotten. */
    public FacilityAsked send(Subject subject, Link link, OutsideNotice mail, String number, String by) {
        if (state == State.CONFIRMED && speaksOf(subject)) {
            throw new RuleViolation("CONFIRMATION_GIVEN");
        }
        if (links >= MOST_LINKS) {
            throw new RuleViolation("CONFIRMATION_SENT_OFTEN", Map.of("most", MOST_LINKS));
        }
        links++;
        email = subject.email();
        subjectSha256 = subject.hash().hex();
        holderName = subject.holderName();
        placeName = subject.placeName();
        placeAddress = subject.placeAddress();
        statementId = subject.statement().id();
        statementEn = subject.statement().en();
        tokenSha256 = link.tokenSha256();
        sentAt = link.sentAt();
        expiresAt = link.expiresAt();
        state = State.WAITING;
        answeredAt = null;
        answeredBy = null;
        answeredPost = null;
        reason = null;
        return new FacilityAsked(agencyId, number, by, requirementCode, links, mail, sentAt);
    }

    /** Takes the one answer that a link gives. */
    public FacilityAnswered answer(Answer given, String number, long applicant, Instant at, Instant realTime) {
        if (state != State.WAITING) {
            throw new Conflict("CONFIRMATION_ANSWERED");
        }
        if (expired(realTime)) {
            throw new RuleViolation("CONFIRMATION_EXPIRED");
        }
        state = given.state();
        answeredAt = at;
        answeredBy = given.by();
        answeredPost = given.post();
        reason = given.reason();
        return new FacilityAnswered(
                agencyId, number, applicant, requirementCode, given.state() == State.CONFIRMED, links, at);
    }

    /** Whether this question is still the one that would be asked now. */
    public boolean speaksOf(Subject subject) {
        return subjectSha256 != null && subjectSha256.equals(subject.hash().hex());
    }

    public boolean expired(Instant realTime) {
        return state == State.WAITING && !realTime.isBefore(expiresAt);
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

    public String email() {
        return email;
    }

    public String holderName() {
        return holderName;
    }

    public String placeName() {
        return placeName;
    }

    public String placeAddress() {
        return placeAddress;
    }

    public Words statement() {
        return new Words(statementId, statementEn);
    }

    public int links() {
        return links;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public State state() {
        return state;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public @Nullable String answeredPost() {
        return answeredPost;
    }

    public @Nullable String reason() {
        return reason;
    }
}
