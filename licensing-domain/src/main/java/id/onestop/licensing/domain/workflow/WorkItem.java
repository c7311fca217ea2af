package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.sla.Pause;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of one file, waiting for or held by a person in a post.
 *
 * It is unclaimed until a holder of the post claims it; only the claimant may complete it. Completing gives the file on.
 */
@Entity
@Table(name = "work_item")
public class WorkItem extends LineTask {

    /** Outcome of a step whose official asks a superior for a late return. */
    public static final String CONSENT_ASKED = "CONSENT_ASKED";

    /** Outcome of a step that the system closed because nobody had decided in time. */
    public static final String DEEMED = "DEEMED";

    /** Outcomes of steps that ended without a doing of whoever held them. */
    public static final Set<String> ENDED_ALONE = Set.of(DEEMED, "WITHDRAWN", "TRANSFERRED", "CONSENT_WITHDRAWN");

    /** Outcome of a step that gave the file back to its applicant. */
    public static final String RETURNED = "RETURNED";

    @Enumerated(EnumType.STRING)
    private WorkState state;

    @Column(name = "round_number", updatable = false)
    private int round;

    @Column(name = "sent_back", updatable = false)
    private boolean sentBack;

    @Column(name = "offered_at", updatable = false)
    private Instant offeredAt;

    @Column(name = "visit_of", updatable = false)
    private @Nullable Long visitOf;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "act_by")
    private Instant actBy;

    @Column(name = "expected_minutes")
    private long expectedMinutes;

    @Embedded
    private @Nullable Merging merging;

    @Embedded
    private @Nullable StepStandstill standstill;

    @Embedded
    private LadderTimes ladder;

    private @Nullable String outcome;

    /** Found by the lists of what posts returned; emptied by a worker after the file came back. */
    @Column(name = "back_since")
    private @Nullable Instant backSince;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected WorkItem() {}

    private WorkItem(LicenceApplication application, StepOffer offer, Instant at) {
        super(application, offer);
        sentBack = offer.sentBack();
        dueAt = offer.dueAt();
        actBy = offer.dueAt();
        state = WorkState.UNCLAIMED;
        round = application.round();
        offeredAt = at;
        ladder = LadderTimes.NONE;
    }

    /** Where a work item stands. */
    public enum WorkState {
        UNCLAIMED,
        CLAIMED,
        WAITING,
        DONE
    }

    /** Puts a step of a file before the holders of a post. */
    public static WorkItem offer(LicenceApplication application, StepOffer offer, Instant at) {
        return new WorkItem(application, offer, at);
    }

    /**
     * Puts the same step of another version of the definition before its post; what was reached of its time and noted of its
     * ladder stays so.
     */
    public static WorkItem transferred(LicenceApplication application, StepOffer offer, WorkItem earlier) {
        var item = offer(application, offer, earlier.offeredAt);
        item.standstill = earlier.standstill().carried();
        item.visitOf = earlier.visit();
        return item;
    }

    /** Puts the step before its post once more whose official got no consent: the same round, no rung is given twice. */
    public static WorkItem resumed(LicenceApplication application, StepOffer offer, WorkItem asked, Instant at) {
        var item = offer(application, offer, at);
        item.visitOf = asked.visit();
        return item;
    }

    /** The round of the step: its first item, where the same visit of the file went on with another. */
    public long visit() {
        return visitOf == null ? id() : visitOf;
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

    /** Takes the item; a second claim by the same person changes nothing and says so. */
    public boolean claim(long account, String name, Instant at) {
        if (state == WorkState.CLAIMED && isClaimedBy(account)) {
            return false;
        }
        if (state != WorkState.UNCLAIMED) {
            throw taken(claimedByName());
        }
        state = WorkState.CLAIMED;
        claimBy(account, name, at);
        return true;
    }

    private Conflict taken(@Nullable String by) {
        return new Conflict("WORK_ITEM_TAKEN", Map.of("number", applicationNumber(), "by", by == null ? "" : by));
    }

    /** Notes that this step and an earlier one of the same person are one, by a decree (decision Four-Eyes-And-Substitutes). */
    public void mergeWith(String earlierStep, String decree) {
        merging = new Merging(earlierStep, decree);
    }

    /** Takes it from a holder who is away and puts it before the others. */
    public void vacate() {
        if (state != WorkState.CLAIMED) {
            throw taken(null);
        }
        putBack();
    }

    /** Gives it back to the post, so that another holder can take it. */
    public void release(long account) {
        requireClaimedBy(account);
        putBack();
    }

    private void putBack() {
        unclaim();
        merging = null;
        state = WorkState.UNCLAIMED;
    }

    /** Closes it with what came of it. */
    public void complete(long account, String result, Instant at) {
        requireClaimedBy(account);
        close(result, at);
    }

    /** Closes it in its signatory's name, whoever holds it by now: the signature exists and must be recorded. */
    public void sign(long account, String name, String result, Instant at) {
        claimFor(account, name);
        close(result, at);
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

    /** What its official asked a superior for was allowed: the file went back after all. */
    public void returnAllowed() {
        if (!CONSENT_ASKED.equals(outcome)) {
            throw new IllegalStateException("no consent was asked for at " + stepCode());
        }
        outcome = RETURNED;
        backSince = completedAt;
    }

    /** Its official waits for a superior's word on a late return. */
    public boolean asksConsent() {
        return CONSENT_ASKED.equals(outcome);
    }

    /** Its official returned the file, or asked for it. */
    boolean returning() {
        return CONSENT_ASKED.equals(outcome) || RETURNED.equals(outcome);
    }

    /** The file is due on another day; what is done stays as it was. The moment to begin moves along until it is expected anew. */
    public void reschedule(Instant newDueAt) {
        if (state != WorkState.DONE) {
            actBy = newDueAt.minus(Duration.between(actBy, dueAt));
            dueAt = newDueAt;
        }
    }

    /** Closes it, whoever holds it: what was asked here is asked no more. */
    public void takeBack(String result, Instant at) {
        close(result, at);
    }

    /**
     * Notes how much work is expected before the limit, so that worklists go by slack (feature 6 of the goals).
     *
     * @param minutes working minutes
     * @param begin the latest moment to begin in order to end in time, at the latest the limit itself
     */
    public void expect(long minutes, Instant begin) {
        if (state != WorkState.DONE) {
            expectedMinutes = minutes;
            actBy = begin.isAfter(dueAt) ? dueAt : begin;
        }
    }

    /** Closes it without a person: nobody decided in time, so the system did. */
    public void deem(Instant at) {
        close(DEEMED, at);
    }

    /** Closes it without a person: the file runs under another version of its definition from now on. */
    public void transfer(Instant at) {
        close("TRANSFERRED", at);
    }

    /** Closes it without a person: the file was withdrawn. */
    public void withdraw(Instant at) {
        close("WITHDRAWN", at);
    }

    /** Refuses unless this person holds the item. */
    public void requireClaimedBy(long account) {
        if (state != WorkState.CLAIMED || !isClaimedBy(account)) {
            throw new Conflict("WORK_ITEM_NOT_YOURS", Map.of("number", applicationNumber()));
        }
    }

    private void close(String result, Instant at) {
        state = WorkState.DONE;
        standstill = standstill().closed(at);
        ladder = ladder.heldFrom(at).by(null);
        outcome = result;
        completedAt = at;
        backSince = RETURNED.equals(result) ? at : null;
    }

    public WorkState state() {
        return state;
    }

    public int round() {
        return round;
    }

    public boolean sentBack() {
        return sentBack;
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

    /** The earlier step that it is one with, and by which decree. */
    public Optional<Merging> merging() {
        return Optional.ofNullable(merging);
    }

    private StepStandstill standstill() {
        return standstill == null ? StepStandstill.NONE : standstill;
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

    /** A correction put the stop of the file's clock out of force: the ladder goes on, though the step cannot end yet. */
    public void ruleOutStandstill() {
        standstill = standstill().without();
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

    public @Nullable String outcome() {
        return outcome;
    }

    public @Nullable Instant completedAt() {
        return completedAt;
    }
}
