package id.onestop.licensing.domain.agency;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.RuleViolation;
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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's time in a post, both days included.
 *
 * <p>A substitute needs a decree and a last day: an open-ended substitution would be a second holder (decision 11).
 */
@Entity
@Table(name = "post_assignment")
public class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "post_id", updatable = false)
    private long postId;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Appointment appointment;

    @Column(name = "decree_number", updatable = false)
    private @Nullable String decreeNumber;

    /** The holder who is away and for whom a Plh acts. */
    @Column(name = "absent_account_id", updatable = false)
    private @Nullable Long absentAccountId;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    /** When a substitution was ended at once; its last day counts no more from then on. */
    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    /** Who proposed it; null for what an installation gave. */
    @Column(name = "proposed_by")
    private @Nullable Long proposedBy;

    /** Whether a second person has still to confirm it; until then it gives nothing. */
    private boolean awaiting;

    @Column(name = "confirmed_by")
    private @Nullable Long confirmedBy;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    private Assignment(Post post, long accountId, Appointment appointment, LocalDate from, @Nullable LocalDate until) {
        agencyId = post.agencyId();
        postId = post.id();
        this.accountId = accountId;
        this.appointment = appointment;
        validFrom = requireNonNull(from, "from");
        validUntil = until;
    }

    /** Gives the post to its holder proper, until somebody ends it. */
    public static Assignment appoint(Post post, long accountId, LocalDate from) {
        return new Assignment(post, accountId, Appointment.DEFINITIVE, from, null);
    }

    /** The same by a decree, which the record names. */
    public static Assignment appoint(Post post, long accountId, String decree, LocalDate from) {
        var assignment = appoint(post, accountId, from);
        assignment.decreeNumber = decree.strip();
        return assignment;
    }

    /** Lets somebody act in the post for a dated time, by a decree. */
    public static Assignment substitute(
            Post post, long accountId, SubstitutionDecree decree, LocalDate from, LocalDate until) {
        decree.require();
        if (until.isBefore(from)) {
            throw new RuleViolation("ASSIGNMENT_ENDS_BEFORE_START");
        }
        var assignment = new Assignment(post, accountId, decree.appointment(), from, until);
        assignment.decreeNumber = decree.number().strip();
        assignment.absentAccountId = decree.absent();
        return assignment;
    }

    /** What to announce once this is stored. */
    public PostAssigned assigned(long administratorId, Instant at) {
        proposedBy = administratorId;
        return announced(administratorId, at);
    }

    /** The same for what waits for a second person. */
    public PostAssigned proposed(long administratorId, Instant at) {
        awaiting = true;
        return assigned(administratorId, at);
    }

    /** The same for what the start of an installation gave. */
    public PostAssigned assignedAtInstallation(Instant at) {
        return announced(null, at);
    }

    /** Lets it hold from now on; who proposed it and who gets it confirm nothing. */
    public PostAssigned confirm(long secondId, Instant at) {
        if (!awaiting) {
            throw new Conflict("ASSIGNMENT_CONFIRMED");
        }
        requireSecond(secondId);
        awaiting = false;
        confirmedBy = secondId;
        confirmedAt = at;
        return announced(secondId, at);
    }

    /** What to announce when the second person says no. */
    public AssignmentEnded refused(long secondId, Instant at) {
        if (!awaiting) {
            throw new Conflict("ASSIGNMENT_CONFIRMED");
        }
        requireSecond(secondId);
        return ended(secondId, null, at);
    }

    private void requireSecond(long secondId) {
        if (Objects.equals(proposedBy, secondId)) {
            throw new RuleViolation("STAFF_CONFIRM_OWN");
        }
        if (accountId == secondId) {
            throw new RuleViolation("STAFF_OWN_POST");
        }
    }

    private PostAssigned announced(@Nullable Long byId, Instant at) {
        return new PostAssigned(
                agencyId,
                byId,
                postId,
                accountId,
                appointment,
                decreeNumber,
                validFrom,
                validUntil,
                awaiting,
                confirmedBy == null ? null : proposedBy,
                at);
    }

    /** What to announce when this is taken back before its first day, or before anybody confirmed it. */
    public AssignmentEnded cancelled(long administratorId, LocalDate today, Instant at) {
        if (!awaiting && !today.isBefore(validFrom)) {
            throw new RuleViolation("ASSIGNMENT_BEGUN");
        }
        return ended(administratorId, null, at);
    }

    /** Sets or brings forward the last day; never a later one, for which a new decree is needed. */
    public AssignmentEnded end(long administratorId, LocalDate lastDay, Instant at) {
        if (lastDay.isBefore(validFrom)) {
            throw new RuleViolation("ASSIGNMENT_ENDS_BEFORE_START");
        }
        if (revokedAt != null || validUntil != null && lastDay.isAfter(validUntil)) {
            throw new RuleViolation("ASSIGNMENT_ENDED_ALREADY");
        }
        validUntil = lastDay;
        return ended(administratorId, lastDay, at);
    }

    /** Ends a substitution that runs from this moment on; what was done by it stays as it is. */
    public AssignmentEnded revoke(long administratorId, LocalDate today, Instant at) {
        if (!appointment.substitute()) {
            throw new RuleViolation("SUBSTITUTE_KIND_NEEDED");
        }
        if (!covers(today)) {
            throw new RuleViolation("ASSIGNMENT_ENDED_ALREADY");
        }
        validUntil = today;
        revokedAt = at;
        return new AssignmentEnded(
                agencyId, administratorId, postId, accountId, appointment, decreeNumber, today, true, at);
    }

    private AssignmentEnded ended(long administratorId, @Nullable LocalDate lastDay, Instant at) {
        return new AssignmentEnded(
                agencyId, administratorId, postId, accountId, appointment, decreeNumber, lastDay, false, at);
    }

    public boolean awaiting() {
        return awaiting;
    }

    public Optional<Long> proposedBy() {
        return Optional.ofNullable(proposedBy);
    }

    public boolean covers(LocalDate day) {
        return term().covers(day);
    }

    /** Whether both touch the same post, person and at least one day. */
    public boolean overlaps(Assignment other) {
        return postId == other.postId && accountId == other.accountId && touches(other.validFrom, other.validUntil);
    }

    /** Whether it holds on at least one day of a time; no last day means for ever. */
    public boolean touches(LocalDate from, @Nullable LocalDate until) {
        return term().touches(from, until);
    }

    private Term term() {
        return new Term(validFrom, validUntil, revokedAt != null);
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long agencyId() {
        return agencyId;
    }

    public long postId() {
        return postId;
    }

    public long accountId() {
        return accountId;
    }

    public Appointment appointment() {
        return appointment;
    }

    public Optional<String> decreeNumber() {
        return Optional.ofNullable(decreeNumber);
    }

    public Optional<Long> absentAccountId() {
        return Optional.ofNullable(absentAccountId);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    /** When it was ended at once; empty if it was not. */
    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    @Override
    public String toString() {
        return "Assignment to post " + postId + " from " + validFrom;
    }
}
