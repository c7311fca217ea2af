package id.onestop.licensing.domain.sla;

import id.onestop.licensing.domain.calendar.KeptDays;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of a clock's ledger; only added, never changed. */
@Entity
@Table(name = "clock_event")
public class ClockEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "clock_id", updatable = false)
    private ServiceClock clock;

    @Column(name = "line_number", updatable = false)
    private int lineNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private ClockEventKind kind;

    @Column(name = "happened_at", updatable = false)
    private Instant at;

    @Column(name = "cause", updatable = false)
    private @Nullable String cause;

    @Column(name = "reference", updatable = false)
    private @Nullable String reference;

    @Column(name = "actor", updatable = false)
    private @Nullable String actor;

    @Column(name = "actor_name", updatable = false)
    private @Nullable String actorName;

    @Column(name = "actor_post", updatable = false)
    private @Nullable String actorPost;

    @Column(name = "basis", updatable = false)
    private @Nullable String basis;

    @Column(name = "reason", updatable = false)
    private @Nullable String reason;

    @Column(name = "corrects", updatable = false)
    private @Nullable Integer corrects;

    @Column(name = "from_at", updatable = false)
    private @Nullable Instant from;

    @Column(name = "until_at", updatable = false)
    private @Nullable Instant until;

    @Column(name = "received_at", updatable = false)
    private @Nullable Instant receivedAt;

    @Column(name = "day0", updatable = false)
    private @Nullable LocalDate day0;

    @Column(name = "due_before", updatable = false)
    private @Nullable Instant dueBefore;

    @Column(name = "due_after", updatable = false)
    private @Nullable Instant dueAfter;

    /** The days by which a finished clock was counted; only in lines that end it and in corrections after them. */
    @Column(name = "days", updatable = false, length = 1_000_000)
    private @Nullable String days;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected ClockEvent() {}

    ClockEvent(ServiceClock clock, ClockEventKind kind, Instant at, Ground ground, @Nullable String cause) {
        this.agencyId = clock.agencyId();
        this.clock = clock;
        this.lineNumber = clock.events().size();
        this.kind = kind;
        this.at = at;
        this.cause = cause;
        this.actor = ground.by().reference();
        this.actorName = ground.by().name();
        this.actorPost = ground.by().postName();
        this.basis = ground.basis();
        this.reason = ground.reason();
        this.day0 = clock.day0();
        this.dueBefore = clock.dueAt();
    }

    ClockEvent about(@Nullable String subject) {
        reference = subject;
        return this;
    }

    /** It counts from an earlier moment than it was written down. */
    ClockEvent since(Instant earlier) {
        from = earlier;
        return this;
    }

    /** It counted no longer than to an earlier moment. */
    ClockEvent endedAt(Instant earlier) {
        until = earlier;
        return this;
    }

    /** Writes down what a correction puts in place. */
    ClockEvent correcting(Correction correction) {
        corrects = correction.corrects();
        if (correction instanceof Correction.PauseAdded added) {
            from = added.from();
            until = added.until();
        }
        return this;
    }

    /** Counts from the working day of this moment. */
    ClockEvent received(Instant moment) {
        receivedAt = moment;
        return this;
    }

    /** The day 0 and the limit that came of it; written once, with the line. */
    void left(@Nullable LocalDate first, @Nullable Instant due) {
        day0 = first;
        dueAfter = due;
    }

    /**
     * Keeps the days by which a finished clock was counted, from the one on which the file came in to its limit or its end;
     * written once, with the line.
     */
    void countedBy(WorkingCalendar calendar, Instant finished) {
        var first = Stream.of(clock.receivedAt(), clock.acceptedAt())
                .filter(Objects::nonNull)
                .map(calendar::dateOf)
                .reduce(Objects.requireNonNull(clock.day0()), (one, other) -> other.isBefore(one) ? other : one);
        var last = Stream.of(Objects.requireNonNull(clock.dueDate()), calendar.dateOf(finished))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        days = KeptDays.of(calendar, first, last).text();
    }

    /** The days by which it was counted; empty while the clock runs, and in lines of earlier releases. */
    Optional<KeptDays> keptDays() {
        return Optional.ofNullable(days).map(KeptDays::read);
    }

    /** Its place in the ledger, from 0. */
    public int line() {
        return lineNumber;
    }

    public ClockEventKind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public @Nullable String cause() {
        return cause;
    }

    public @Nullable String reference() {
        return reference;
    }

    /** {@code account:<id>} or {@code system}; {@code null} in lines of earlier releases. */
    public @Nullable String actor() {
        return actor;
    }

    public @Nullable String actorName() {
        return actorName;
    }

    public @Nullable String actorPost() {
        return actorPost;
    }

    /** The rule that allows it, in words. */
    public @Nullable String basis() {
        return basis;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** The line that this one puts out of force. */
    public @Nullable Integer corrects() {
        return corrects;
    }

    /** When a standstill began; {@code null} where it is the moment of the line itself. */
    public @Nullable Instant from() {
        return from;
    }

    /** When a standstill ended; {@code null} where it is the moment of the line itself. */
    public @Nullable Instant until() {
        return until;
    }

    /** The moment whose working day is day 0; only in lines that begin to count, {@code null} in those of earlier releases. */
    public @Nullable Instant receivedAt() {
        return receivedAt;
    }

    /** Day 0 as this line left it. */
    public @Nullable LocalDate day0() {
        return day0;
    }

    public @Nullable Instant dueBefore() {
        return dueBefore;
    }

    public @Nullable Instant dueAfter() {
        return dueAfter;
    }

    @Override
    public String toString() {
        return kind + " " + at;
    }
}
