package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.sla.Pause;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a step has to be done: its limit and the work that is expected before it, what keeps it from going on, and its ladder.
 *
 * <p>Nothing here knows who holds the step.
 */
@MappedSuperclass
public abstract class TimedTask extends LineTask {

    @Column(name = "offered_at", updatable = false)
    private Instant offeredAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "act_by")
    private Instant actBy;

    @Column(name = "expected_minutes")
    private long expectedMinutes;

    @Embedded
    private @Nullable StepStandstill standstill;

    @Embedded
    private LadderTimes ladder;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    TimedTask() {}

    TimedTask(LicenceApplication application, StepOffer offer, Instant at) {
        super(application, offer);
        offeredAt = at;
        dueAt = offer.dueAt();
        actBy = offer.dueAt();
        ladder = LadderTimes.NONE;
    }

    /** Whether it is closed: what is done keeps its times. */
    abstract boolean done();

    /** Takes over what kept the same step under an earlier version of the definition. */
    void goOnAs(TimedTask earlier) {
        standstill = earlier.standstill().carried();
    }

    /** Nothing keeps it any more and no rung is left, for it is closed. */
    void settle(Instant at) {
        standstill = standstill().closed(at);
        ladder = ladder.heldFrom(at).by(null);
    }

    /** Sets the times of its ladder, as counted by the days of a mark; its next rung follows. */
    public void watch(boolean promise, Instant stepDue, String mark) {
        ladder = new LadderTimes(promise, stepDue, null, mark);
    }

    /** It is right by other days too. */
    public void countedBy(String mark) {
        ladder = ladder.by(mark);
    }

    /** Only the next rung changes; {@code null} if none is left or a person has to look first. */
    public void nextRung(@Nullable Instant at) {
        ladder = ladder.next(at);
    }

    /** Another office has to answer before this step can end. */
    public void await(Instant at, Instant newDueAt) {
        standstill = standstill().waiting(at);
        holdRungs(at);
        reschedule(newDueAt);
    }

    /** Nothing keeps the step from ending any more. */
    public void goOn(Instant newDueAt, Instant at) {
        standstill = standstill().answered(at);
        reschedule(newDueAt);
    }

    /**
     * A partner whom the step needs is out: its own time and its ladder stand still, but whoever can do it does it.
     *
     * @param since the beginning of the outage, or of the step where that came later
     */
    public void standStill(long outage, Instant since) {
        var from = since.isBefore(offeredAt) ? offeredAt : since;
        standstill = standstill().out(outage, from);
        holdRungs(from);
    }

    /** The partner is there again, or the step waits for somebody else now. */
    public void goOnAfterOutage(Instant until) {
        standstill = standstill().back(until);
    }

    /** The clock stands from a moment on: what was reached by then and not yet noted stays to be noted. */
    public void holdRungs(Instant from) {
        ladder = ladder.heldFrom(from);
    }

    /** A correction put the stop of the file's clock out of force: the ladder goes on, though the step cannot end yet. */
    public void ruleOutStandstill() {
        standstill = standstill().without();
    }

    /** The file is due on another day; what is done stays as it was. The moment to begin moves along until it is expected anew. */
    public void reschedule(Instant newDueAt) {
        if (!done()) {
            actBy = newDueAt.minus(Duration.between(actBy, dueAt));
            dueAt = newDueAt;
        }
    }

    /**
     * Notes how much work is expected before the limit, so that worklists go by slack (feature 6 of the goals).
     *
     * @param minutes working minutes
     * @param begin the latest moment to begin in order to end in time, at the latest the limit itself
     */
    public void expect(long minutes, Instant begin) {
        if (!done()) {
            expectedMinutes = minutes;
            actBy = begin.isAfter(dueAt) ? dueAt : begin;
        }
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** The latest moment to begin what is expected, in order to end in time. */
    public Instant actBy() {
        return actBy;
    }

    /** Working minutes that are expected before the limit. */
    public long expectedMinutes() {
        return expectedMinutes;
    }

    /** Since when an answer of another office is waited for; {@code null} if it is not. */
    public @Nullable Instant waitingSince() {
        return standstill().waitingSince();
    }

    /** Since when an outage of a partner keeps it; {@code null} if none does. */
    public @Nullable Instant standsSince() {
        return standstill().standsSince();
    }

    /** The outage by which it stands still; {@code null} if it does not. */
    public @Nullable Long outageId() {
        return standstill().outageId();
    }

    /** Whether another office or a partner keeps it. */
    public boolean stands() {
        return standstill().lasts();
    }

    /** Whether what keeps it keeps its ladder too. */
    public boolean held() {
        return standstill().holds();
    }

    /** The mark of the calendar by which its ladder was counted; {@code null} where nothing is left to count. */
    public @Nullable String ladderBy() {
        return ladder.countedBy();
    }

    /** When the next rung of its ladder is reached; {@code null} if none is left, or while it waits. */
    public @Nullable Instant nextRungAt() {
        return ladder.nextAt();
    }

    /** The end of the step's own time; the file's limit where the step has none. */
    public Instant stepDueAt() {
        return ladder.stepDueAt() == null ? dueAt : ladder.stepDueAt();
    }

    /** The stretches in which the step stood still for another office or a partner, whose outage is the reference. */
    public List<Pause> stood() {
        return standstill().stretches();
    }

    /** Whether it is due with the promise of the whole file, and not by its own time. */
    public boolean promised() {
        return ladder.promised();
    }

    private StepStandstill standstill() {
        return standstill == null ? StepStandstill.NONE : standstill;
    }
}
