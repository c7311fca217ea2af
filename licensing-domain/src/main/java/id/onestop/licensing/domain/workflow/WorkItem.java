package id.onestop.licensing.domain.workflow;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.sla.Pause;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of one file, waiting for or held by a person in a post.
 *
 * It is unclaimed until a holder of the post claims it; only the claimant may complete it. Completing gives the file on.
 */
@Entity
@Table(name = "work_item")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class WorkItem {

    /** Outcome of a step whose official asks a superior for a late return. */
    public static final String CONSENT_ASKED = "CONSENT_ASKED";

    /** Outcome of a step that the system closed because nobody had decided in time. */
    public static final String DEEMED = "DEEMED";

    /** Outcomes of steps that ended without a doing of whoever held them. */
    public static final Set<String> ENDED_ALONE = Set.of(DEEMED, "WITHDRAWN", "TRANSFERRED", "CONSENT_WITHDRAWN");

    /** Outcome of a step that gave the file back to its applicant. */
    public static final String RETURNED = "RETURNED";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "application_number", updatable = false)
    private String applicationNumber;

    @Column(name = "service_code", updatable = false)
    private String serviceCode;

    @Column(name = "definition_id", updatable = false)
    private long definitionId;

    @Column(name = "holder_name", updatable = false)
    private String holderName;

    @Column(name = "step_code", updatable = false)
    private String stepCode;

    @Column(name = "step_kind", updatable = false)
    private String stepKind;

    @Column(name = "approving", updatable = false)
    private boolean approving;

    @Column(name = "post_id", updatable = false)
    private long postId;

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

    @Column(name = "claimed_by")
    private @Nullable Long claimedBy;

    @Column(name = "claimed_by_name")
    private @Nullable String claimedByName;

    @Column(name = "claimed_at")
    private @Nullable Instant claimedAt;

    @Column(name = "acting_decree")
    private @Nullable String actingDecree;

    @Column(name = "merged_with")
    private @Nullable String mergedWith;

    @Column(name = "merging_decree")
    private @Nullable String mergingDecree;

    @Column(name = "waiting_since")
    private @Nullable Instant waitingSince;

    @Column(name = "outage_id")
    private @Nullable Long outageId;

    @Column(name = "stands_since")
    private @Nullable Instant standsSince;

    @Column(name = "next_rung_at")
    private @Nullable Instant nextRungAt;

    @Column(name = "step_due_at")
    private @Nullable Instant stepDueAt;

    private @Nullable String stood;

    private boolean promised;

    private @Nullable String outcome;

    /** Found by the lists of what posts returned; emptied by a worker after the file came back. */
    @Column(name = "back_since")
    private @Nullable Instant backSince;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected WorkItem() {}

    /** Where a work item stands. */
    public enum WorkState {
        UNCLAIMED,
        CLAIMED,
        WAITING,
        DONE
    }

    /**
     * What a new work item is about.
     *
     * @param approving whether acting here is an approval in the sense of the four-eyes rule
     * @param sentBack whether a later step sent the file back here
     */
    public record Offer(
            String stepCode, String stepKind, boolean approving, long postId, boolean sentBack, Instant dueAt) {}

    /** Puts a step of a file before the holders of a post. */
    public static WorkItem offer(LicenceApplication application, Offer offer, Instant at) {
        var item = new WorkItem();
        item.agencyId = application.agencyId();
        item.applicationId = application.id();
        item.applicationNumber = application.number();
        item.serviceCode = application.serviceCode();
        item.definitionId = application.definitionId();
        item.holderName = application.holderName();
        item.stepCode = offer.stepCode();
        item.stepKind = offer.stepKind();
        item.approving = offer.approving();
        item.postId = offer.postId();
        item.sentBack = offer.sentBack();
        item.dueAt = offer.dueAt();
        item.actBy = offer.dueAt();
        item.state = WorkState.UNCLAIMED;
        item.round = application.round();
        item.offeredAt = at;
        return item;
    }

    /**
     * Puts the same step of another version of the definition before its post; what was reached of its time and noted of its
     * ladder stays so.
     */
    public static WorkItem transferred(LicenceApplication application, Offer offer, WorkItem earlier) {
        var item = offer(application, offer, earlier.offeredAt);
        item.stood = earlier.stood;
        item.visitOf = earlier.visit();
        return item;
    }

    /** The visit of the file to its step: the first item of it, where a later version of the definition went on with another. */
    public long visit() {
        return visitOf == null ? id() : visitOf;
    }

    /**
     * Sets the times of its ladder.
     *
     * @param nextRung when the next rung is reached; {@code null} if none is left
     */
    public void watch(boolean promise, Instant stepDue, @Nullable Instant nextRung) {
        promised = promise;
        stepDueAt = stepDue;
        nextRungAt = nextRung;
    }

    /** Only the next rung changes; {@code null} if none is left or a person has to look first. */
    public void nextRung(@Nullable Instant at) {
        nextRungAt = at;
    }

    /** Takes the item; a second claim by the same person changes nothing and says so. */
    public boolean claim(long account, String name, Instant at) {
        if (state == WorkState.CLAIMED && claimedBy != null && claimedBy == account) {
            return false;
        }
        if (state != WorkState.UNCLAIMED) {
            throw new Conflict(
                    "WORK_ITEM_TAKEN",
                    Map.of("number", applicationNumber, "by", claimedByName == null ? "" : claimedByName));
        }
        state = WorkState.CLAIMED;
        claimedBy = account;
        claimedByName = name;
        claimedAt = at;
        return true;
    }

    /** Notes by which decree its holder acts; {@code null} in his own post. */
    public void actBy(@Nullable String decree) {
        actingDecree = decree;
    }

    /** Notes that this step and an earlier one of the same person are one, by a decree (decision Four-Eyes-And-Substitutes). */
    public void mergeWith(String earlierStep, String decree) {
        mergedWith = earlierStep;
        mergingDecree = decree;
    }

    /** Takes it from a holder who is away and puts it before the others. */
    public void vacate() {
        if (state != WorkState.CLAIMED) {
            throw new Conflict("WORK_ITEM_TAKEN", Map.of("number", applicationNumber, "by", ""));
        }
        putBack();
    }

    /** Gives it back to the post, so that another holder can take it. */
    public void release(long account) {
        requireClaimedBy(account);
        putBack();
    }

    private void putBack() {
        actingDecree = null;
        mergedWith = null;
        mergingDecree = null;
        state = WorkState.UNCLAIMED;
        claimedBy = null;
        claimedByName = null;
        claimedAt = null;
    }

    /** Closes it with what came of it. */
    public void complete(long account, String result, Instant at) {
        requireClaimedBy(account);
        close(result, at);
    }

    /** Closes it in its signatory's name, whoever holds it by now: the signature exists and must be recorded. */
    public void sign(long account, String name, String result, Instant at) {
        claimedBy = account;
        claimedByName = name;
        close(result, at);
    }

    /** Another office has to answer before this step can end. */
    public void await(Instant at, Instant newDueAt) {
        waitingSince = at;
        holdRungs(at);
        reschedule(newDueAt);
    }

    /** Nothing keeps the step from ending any more. */
    public void goOn(Instant newDueAt, Instant at) {
        if (waitingSince != null) {
            stood = Standing.add(stood, waitingSince, at);
        }
        waitingSince = null;
        reschedule(newDueAt);
    }

    /**
     * A partner whom the step needs is out: its own time and its ladder stand still, but whoever can do it does it.
     *
     * @param since the beginning of the outage, or of the step where that came later
     */
    public void standStill(long outage, Instant since) {
        outageId = outage;
        standsSince = since.isBefore(offeredAt) ? offeredAt : since;
        holdRungs(standsSince);
    }

    /** The partner is there again, or the step waits for somebody else now. */
    public void goOnAfterOutage(Instant until) {
        if (standsSince != null && outageId != null) {
            stood = Standing.add(stood, standsSince, until, outageId);
        }
        standsSince = null;
        outageId = null;
    }

    /** The clock stands from a moment on: what was reached by then and not yet noted stays to be noted. */
    public void holdRungs(Instant from) {
        if (nextRungAt != null && nextRungAt.isAfter(from)) {
            nextRungAt = null;
        }
    }

    /** What its official asked a superior for was allowed: the file went back after all. */
    public void returnAllowed() {
        if (!CONSENT_ASKED.equals(outcome)) {
            throw new IllegalStateException("no consent was asked for at " + stepCode);
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
        if (state != WorkState.CLAIMED || claimedBy == null || claimedBy != account) {
            throw new Conflict("WORK_ITEM_NOT_YOURS", Map.of("number", applicationNumber));
        }
    }

    private void close(String result, Instant at) {
        state = WorkState.DONE;
        waitingSince = null;
        goOnAfterOutage(at);
        // what was reached and not yet noted stays to be noted
        if (nextRungAt != null && nextRungAt.isAfter(at)) {
            nextRungAt = null;
        }
        outcome = result;
        completedAt = at;
        backSince = RETURNED.equals(result) ? at : null;
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

    public String applicationNumber() {
        return applicationNumber;
    }

    public String serviceCode() {
        return serviceCode;
    }

    public long definitionId() {
        return definitionId;
    }

    public String holderName() {
        return holderName;
    }

    public String stepCode() {
        return stepCode;
    }

    public String stepKind() {
        return stepKind;
    }

    public boolean approving() {
        return approving;
    }

    public long postId() {
        return postId;
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

    public @Nullable Long claimedBy() {
        return claimedBy;
    }

    public @Nullable String claimedByName() {
        return claimedByName;
    }

    public @Nullable Instant claimedAt() {
        return claimedAt;
    }

    public @Nullable String actingDecree() {
        return actingDecree;
    }

    public @Nullable String mergedWith() {
        return mergedWith;
    }

    public @Nullable String mergingDecree() {
        return mergingDecree;
    }

    /** Since when an answer of another office is waited for; {@code null} if it is not. */
    public @Nullable Instant waitingSince() {
        return waitingSince;
    }

    /** Since when an outage of a partner keeps it; {@code null} if none does. */
    public @Nullable Instant standsSince() {
        return standsSince;
    }

    /** The outage by which it stands still; {@code null} if it does not. */
    public @Nullable Long outageId() {
        return outageId;
    }

    /** Whether another office or a partner keeps it. */
    public boolean stands() {
        return waitingSince != null || standsSince != null;
    }

    /** When the next rung of its ladder is reached; {@code null} if none is left, or while it waits. */
    public @Nullable Instant nextRungAt() {
        return nextRungAt;
    }

    /** The end of the step's own time; the file's limit where the step has none. */
    public Instant stepDueAt() {
        return stepDueAt == null ? dueAt : stepDueAt;
    }

    /** The stretches in which the step stood still for another office or a partner, whose outage is the reference. */
    public List<Pause> stood() {
        return Standing.read(stood);
    }

    /** Whether it is due with the promise of the whole file, and not by its own time. */
    public boolean promised() {
        return promised;
    }

    public @Nullable String outcome() {
        return outcome;
    }

    public @Nullable Instant completedAt() {
        return completedAt;
    }
}
