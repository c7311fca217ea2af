package id.onestop.licensing.domain.sla;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.shared.Conflict;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stored clock of one application: its policy, its ledger and the due date that follows from them (invariant 4).
 *
 * <p>Who wants to know what is late asks for {@code due_at} among clocks that are neither finished nor stopped. While it is
 * stopped the stored date stays; going on moves it. Comments and new holders do not touch a clock.
 */
@Entity
@Table(name = "service_clock")
public class ServiceClock extends StoredLimit {

    /** Cause of the ledger's last line where the system decided. */
    public static final String DEEMED = "DEEMED";

    @Embedded
    private ClockPolicy policy;

    @Column(name = "day0")
    private @Nullable LocalDate day0;

    @Column(name = "received_at")
    private @Nullable Instant receivedAt;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "stopped_at")
    private @Nullable Instant stoppedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "outage_id")
    private @Nullable Long outageId;

    @Embedded
    private @Nullable DeemedMoment deemed;

    @OneToMany(mappedBy = "clock", cascade = CascadeType.PERSIST)
    @OrderBy("lineNumber")
    private List<ClockEvent> events = new ArrayList<>();

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected ServiceClock() {}

    private ServiceClock(long agencyId, long applicationId, ClockPolicy policy) {
        super(agencyId, applicationId);
        this.policy = policy;
    }

    /** A clock that has not started: the application is handed in but not accepted. */
    public static ServiceClock of(long agencyId, long applicationId, ClockPolicy policy) {
        return new ServiceClock(agencyId, applicationId, policy);
    }

    /** From now on silence counts as approval at the close of office on a working day of this clock. */
    public void deemOn(int day) {
        deemed = DeemedMoment.onDay(day);
    }

    /** Complete and correct: enters day 0, which the receipt of this very file may have made earlier (decision 1). */
    public ClockChanged accept(WorkingCalendar calendar, Instant receivedAt, Instant at) {
        return accept(calendar, receivedAt, at, Ground.SYSTEM);
    }

    /** The same, with who did it and by which rule. */
    public ClockChanged accept(WorkingCalendar calendar, Instant receivedAt, Instant at, Ground ground) {
        if (day0 != null) {
            throw new Conflict("CLOCK_STARTED_ALREADY");
        }
        begin(calendar, receivedAt, at);
        return record(
                calendar,
                line(ClockEventKind.START, at, ground, null).received(Objects.requireNonNull(this.receivedAt)));
    }

    /** Stands still from now on. */
    public ClockChanged pause(WorkingCalendar calendar, Instant at, String cause, @Nullable String reference) {
        return pause(calendar, at, cause, reference, Ground.SYSTEM);
    }

    /** The same, with who did it and by which rule. */
    public ClockChanged pause(
            WorkingCalendar calendar, Instant at, String cause, @Nullable String reference, Ground ground) {
        requireRunning();
        stoppedAt = ledger().inOrder(at);
        return record(calendar, line(ClockEventKind.PAUSE, at, ground, cause).about(reference));
    }

    /**
     * Stands still because a partner is out, from a moment that may lie before the one in which it is written down.
     *
     * @param since the beginning of the outage, or of the step that needs the partner
     */
    public ClockChanged standForOutage(
            WorkingCalendar calendar, PartnerOutage outage, Instant since, Instant at, Ground ground) {
        requireRunning();
        var from = ledger().stoppable(since);
        var line = line(ClockEventKind.PAUSE, at, ground, PartnerOutage.CAUSE)
                .about(outage.partner())
                .since(from.isAfter(at) ? at : from);
        stoppedAt = line.at();
        outageId = outage.id();
        return record(calendar, line);
    }

    /** What an outage stopped goes on from a moment that may lie before the one in which it is written down. */
    public Optional<ClockChanged> goOnAfterOutage(WorkingCalendar calendar, Instant until, Instant at, Ground ground) {
        outageId = null;
        if (stoppedAt == null || finishedAt != null) {
            return Optional.empty();
        }
        stoppedAt = null;
        var line = line(ClockEventKind.RESUME, at, ground, null).endedAt(until);
        return Optional.of(
                record(calendar, line.about(ledger().lastPause().orElseThrow().reference())));
    }

    /**
     * Enters what an outage took of the first check, which ran before the clock began.
     *
     * @return empty if nothing of it lies on or after day 0
     */
    public Optional<ClockChanged> addOutage(
            WorkingCalendar calendar, PartnerOutage outage, Instant from, Instant until, Instant at, Ground ground) {
        requireStarted();
        var first = Objects.requireNonNull(day0).atStartOfDay(calendar.zone()).toInstant();
        var begin = from.isBefore(first) ? first : from;
        if (!begin.isBefore(until)) {
            return Optional.empty();
        }
        var line = line(ClockEventKind.PAUSE_ADDED, at, ground, PartnerOutage.CAUSE)
                .about(outage.partner())
                .correcting(new Correction.PauseAdded(begin, until, PartnerOutage.CAUSE));
        return Optional.of(record(calendar, line));
    }

    /** The limit that was told before the pause that lasts, or lasted last; {@code null} if there was none. */
    public @Nullable Instant dueBeforePause() {
        var pause = ledger().lastPause();
        return pause.isPresent() ? pause.get().dueBefore() : dueAt();
    }

    /** The file was closed in another way; nobody asks for its limit any more. */
    public void forgetOutage() {
        outageId = null;
    }

    /** The day of that limit. */
    public @Nullable LocalDate dayBeforePause(WorkingCalendar calendar) {
        var due = dueBeforePause();
        return due == null ? null : calendar.dateOf(due);
    }

    /** Goes on; days that were stopped as a whole move the due date. */
    public ClockChanged resume(WorkingCalendar calendar, Instant at, @Nullable String reference) {
        return resume(calendar, at, reference, Ground.SYSTEM);
    }

    /** The same, with who did it and by which rule. */
    public ClockChanged resume(WorkingCalendar calendar, Instant at, @Nullable String reference, Ground ground) {
        requireStarted();
        if (stoppedAt == null) {
            throw new Conflict("CLOCK_NOT_STOPPED");
        }
        stoppedAt = null;
        outageId = null;
        return record(calendar, line(ClockEventKind.RESUME, at, ground, null).about(reference));
    }

    /** The promise is kept or broken; also ends a pause that lasts. */
    public ClockChanged finish(WorkingCalendar calendar, Instant at) {
        return finish(calendar, at, Ground.SYSTEM);
    }

    /** The same, with who did it and by which rule. */
    public ClockChanged finish(WorkingCalendar calendar, Instant at, Ground ground) {
        requireStarted();
        finishedAt = ledger().inOrder(at);
        stoppedAt = null;
        outageId = null;
        return record(calendar, line(ClockEventKind.FINISH, at, ground, null));
    }

    /** Counts again from a new day 0; earlier pauses no longer matter, the ledger keeps them. */
    public ClockChanged reset(WorkingCalendar calendar, Instant receivedAt, Instant at, String cause) {
        return reset(calendar, receivedAt, at, cause, Ground.SYSTEM);
    }

    /** The same, with who did it and by which rule. */
    public ClockChanged reset(WorkingCalendar calendar, Instant receivedAt, Instant at, String cause, Ground ground) {
        requireStarted();
        begin(calendar, receivedAt, at);
        stoppedAt = null;
        outageId = null;
        return record(
                calendar,
                line(ClockEventKind.RESET, at, ground, cause).received(Objects.requireNonNull(this.receivedAt)));
    }

    private void begin(WorkingCalendar calendar, Instant received, Instant at) {
        receivedAt = policy.countsFrom(received, at);
        day0 = calendar.receivedDay(receivedAt);
        acceptedAt = at;
    }

    /**
     * The system has decided because nobody did: ends the counting.
     *
     * @param resumeAt when the worker looks again whether the decision is sealed
     * @throws Conflict if the moment is not reached, or somebody has decided
     */
    public ClockChanged deem(WorkingCalendar calendar, Instant at, Instant resumeAt, Ground ground) {
        requireRunning();
        if (deemed == null || !deemed.due(at)) {
            throw new Conflict("DEEMED_NOT_DUE");
        }
        deemed = deemed.decided(at, resumeAt);
        finishedAt = ledger().inOrder(at);
        outageId = null;
        return record(calendar, line(ClockEventKind.FINISH, at, ground, DEEMED));
    }

    /** Puts the next attempt of the system off; {@code null} if nothing is left to do, or a person has to look first. */
    public void deemNext(@Nullable Instant at) {
        if (deemed != null) {
            deemed = deemed.next(at);
        }
    }

    /** When silence grants it, or granted it; empty where it never does. */
    public Optional<DeemedMoment> deemed() {
        return Optional.ofNullable(deemed);
    }

    /** Takes over a changed calendar; says so only if day 0 or the due date moves. */
    public Optional<ClockChanged> recalculate(WorkingCalendar calendar, Instant at, String cause) {
        return recalculate(calendar, at, cause, Ground.SYSTEM);
    }

    /** The same, with the decree that changed the calendar. */
    public Optional<ClockChanged> recalculate(WorkingCalendar calendar, Instant at, String cause, Ground ground) {
        requireStarted();
        boolean moves = !Objects.equals(dueAt(), wouldBeDueAt(calendar)) || !Objects.equals(day0, day0(calendar));
        if (!moves) {
            store(calendar, ledger().lastMoment(at));
        }
        return moves
                ? Optional.of(record(calendar, line(ClockEventKind.RECALCULATE, at, ground, cause)))
                : Optional.empty();
    }

    /**
     * Counts by another promise from now on: the file runs under another version of its definition. Day 0 stays.
     *
     * @param deemedDay day on which silence counts from now on; {@code null} for never
     */
    public ClockChanged promise(
            WorkingCalendar calendar, ClockPolicy other, @Nullable Integer deemedDay, Instant at, Ground ground) {
        requireStarted();
        policy = other;
        deemed = deemedDay == null ? null : DeemedMoment.onDay(deemedDay);
        return record(calendar, line(ClockEventKind.RECALCULATE, at, ground, "DEFINITION"));
    }

    /** The limit by another promise, with nothing changed; {@code null} before acceptance. */
    public @Nullable Instant wouldBeDueAt(WorkingCalendar calendar, ClockPolicy other) {
        return new ClockCalculation(calendar, other)
                .read(course(calendar), ledger().lastMoment(Instant.MIN))
                .dueAt();
    }

    /** The limit by another calendar, with nothing changed; {@code null} before acceptance. */
    public @Nullable Instant wouldBeDueAt(WorkingCalendar calendar) {
        return read(calendar, ledger().lastMoment(Instant.MIN)).dueAt();
    }

    /**
     * Puts the ledger right by a new line, in the name of a person who gives a reason; finished clocks too.
     *
     * @throws Conflict if there is nothing to correct: the clock never started, or the line is no pause that counts
     * @throws RuleViolation if the correction contradicts the calendar or the course of the file
     */
    public ClockChanged correct(WorkingCalendar calendar, Correction correction, Instant at, Ground ground) {
        if (day0 == null) {
            throw new Conflict("CLOCK_NOT_STARTED");
        }
        var own = own(calendar);
        new CorrectionRules(own, this, at).require(correction);
        boolean goesOn = ledger().lets(correction, stoppedAt);
        stoppedAt = goesOn ? null : stoppedAt;
        if (correction instanceof Correction.Day0Moved moved) {
            day0 = moved.day0();
            receivedAt = moved.day0().atStartOfDay(own.zone()).toInstant();
        }
        var cause = correction instanceof Correction.PauseAdded added ? added.cause() : null;
        return record(own, line(correction.kind(), at, ground, cause).correcting(correction))
                .voidingItsStop(goesOn);
    }

    /** What the clock shows at a moment; one that is finished, by the days by which it was counted then. */
    public ClockReading read(WorkingCalendar calendar, Instant now) {
        return new ClockCalculation(own(calendar), policy).read(course(calendar), now);
    }

    /** The calendar by which this clock counts: what is finished keeps its days, whatever the calendar says later. */
    private WorkingCalendar own(WorkingCalendar calendar) {
        return finishedAt == null
                ? calendar
                : ledger().keptDays().map(calendar::keeping).orElse(calendar);
    }

    public @Nullable LocalDate day0() {
        return day0;
    }

    /** The moment whose working day is day 0; {@code null} in clocks of earlier releases, which keep their day. */
    public @Nullable Instant receivedAt() {
        return receivedAt;
    }

    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    /**
     * The outage of a partner by which it stands still; also after a correction put that out of force for this file, so that
     * it is not stopped by it again. {@code null} if none does.
     */
    public @Nullable Long outageId() {
        return outageId;
    }

    public boolean started() {
        return day0 != null;
    }

    public boolean stopped() {
        return stoppedAt != null;
    }

    public boolean finished() {
        return finishedAt != null;
    }

    public List<ClockEvent> events() {
        return List.copyOf(events);
    }

    /** What is finished keeps the day 0 by which it was counted. */
    private ClockCourse course(WorkingCalendar calendar) {
        return ClockHistory.course(finishedAt == null ? day0(calendar) : day0, events, finishedAt);
    }

    /** Day 0 by a calendar, which may close the day on which the file came in, or shorten it. */
    private @Nullable LocalDate day0(WorkingCalendar calendar) {
        return day0 == null || receivedAt == null ? day0 : calendar.receivedDay(receivedAt);
    }

    private ClockEvent line(ClockEventKind kind, Instant at, Ground ground, @Nullable String cause) {
        return new ClockEvent(this, kind, ledger().inOrder(at), ground, cause);
    }

    private ClockChanged record(WorkingCalendar calendar, ClockEvent event) {
        events.add(event);
        store(calendar, event.at());
        event.left(day0, dueAt());
        if (finishedAt != null) {
            event.countedBy(calendar, finishedAt);
        }
        return ClockChanged.from(this, event);
    }

    private void store(WorkingCalendar calendar, Instant at) {
        day0 = day0(calendar);
        keep(read(calendar, at), finishedAt == null ? calendar.mark() : null);
        if (deemed != null) {
            var close = new ClockCalculation(calendar, policy).closeOfDay(course(calendar), deemed.day(), at);
            deemed = deemed.moved(finishedAt == null && stoppedAt == null ? close.orElse(null) : null);
        }
    }

    private ClockLedger ledger() {
        return new ClockLedger(events);
    }

    private void requireStarted() {
        if (day0 == null) {
            throw new Conflict("CLOCK_NOT_STARTED");
        }
        if (finishedAt != null) {
            throw new Conflict("CLOCK_FINISHED");
        }
    }

    private void requireRunning() {
        requireStarted();
        if (stoppedAt != null) {
            throw new Conflict("CLOCK_STOPPED_ALREADY");
        }
    }
}
