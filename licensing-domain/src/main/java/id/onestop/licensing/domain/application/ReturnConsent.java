package id.onestop.licensing.domain.application;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LateReturn.Overlooked;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Forbidden;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An official asks a superior to let a file go back for what an earlier return should have named ({@link LateReturn}). */
@Entity
@Table(name = "return_consent")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class ReturnConsent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "round_number", updatable = false)
    private int round;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "asked_by", updatable = false)
    private long askedBy;

    @Column(name = "asked_by_name", updatable = false)
    private String askedByName;

    @Column(name = "asked_by_post", updatable = false)
    private String askedByPost;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "note", updatable = false)
    private @Nullable String note;

    @Column(name = "overlooked", updatable = false)
    private String overlooked;

    @Column(name = "answered_by")
    private @Nullable Long answeredBy;

    @Column(name = "answered_by_name")
    private @Nullable String answeredByName;

    @Column(name = "answered_by_post")
    private @Nullable String answeredByPost;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private @Nullable String answer;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected ReturnConsent() {}

    /** Where a request stands. */
    public enum State {
        ASKED,
        GIVEN,
        REFUSED,
        WITHDRAWN
    }

    /**
     * Asks.
     *
     * @param reason why it was not named before, in words that the applicant will read as well
     * @param note what the official writes to the applicant above the faults
     */
    public static ReturnConsent ask(
            LicenceApplication application,
            Actor by,
            String reason,
            @Nullable String note,
            List<Overlooked> overlooked,
            Instant at) {
        var request = new ReturnConsent();
        request.agencyId = application.agencyId();
        request.applicationId = application.id();
        request.round = application.round();
        request.state = State.ASKED;
        request.askedBy = requireNonNull(by.accountId(), "a person asks");
        request.askedByName = by.name();
        request.askedByPost = requireNonNull(by.postName(), "asked for in the name of a post");
        request.askedAt = at;
        request.reason = reason;
        request.note = note;
        request.overlooked = overlooked.stream()
                .map(fault -> fault.requirement() + ":" + fault.round())
                .collect(Collectors.joining(" "));
        return request;
    }

    /** Allows the return. */
    public void give(Actor superior, Instant at) {
        answer(State.GIVEN, superior, null, at);
    }

    /** Keeps the file with the agency; what was overlooked is then no reason to return it. */
    public void refuse(Actor superior, String why, Instant at) {
        answer(State.REFUSED, superior, why, at);
    }

    /** Takes the request back; only whoever asked can, and only before it is answered. */
    public void withdraw(Actor by, Instant at) {
        if (!Objects.equals(by.accountId(), askedBy)) {
            throw new Forbidden("RETURN_CONSENT_NOT_YOURS");
        }
        answer(State.WITHDRAWN, by, null, at);
    }

    private void answer(State answered, Actor superior, @Nullable String why, Instant at) {
        if (state != State.ASKED) {
            throw new Conflict("RETURN_CONSENT_ANSWERED", Map.of());
        }
        state = answered;
        answeredBy = superior.accountId();
        answeredByName = superior.name();
        answeredByPost = superior.postName();
        answeredAt = at;
        answer = why;
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

    public int round() {
        return round;
    }

    public State state() {
        return state;
    }

    /** Whether nobody has answered it and it was not taken back. */
    public boolean open() {
        return state == State.ASKED;
    }

    /** Who asked, as it will be remembered. */
    public Actor asker() {
        return new Actor(askedBy, askedByName, null, askedByPost);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String reason() {
        return reason;
    }

    public @Nullable String note() {
        return note;
    }

    /** What should have been named before, and at which return. */
    public List<Overlooked> overlooked() {
        return Stream.of(overlooked.split(" "))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(":", -1))
                .map(part -> new Overlooked(part[0], Integer.parseInt(part[1])))
                .toList();
    }

    public @Nullable Long answeredBy() {
        return answeredBy;
    }

    public @Nullable String answeredByName() {
        return answeredByName;
    }

    public @Nullable String answeredByPost() {
        return answeredByPost;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    /** Why it was refused. */
    public @Nullable String answer() {
        return answer;
    }
}
