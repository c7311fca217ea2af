package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.shared.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of one file, waiting for or held by a person in a post.
 *
 * It is unclaimed until a holder of the post claims it; only the claimant may complete it. Completing gives the file on. When it
 * has to be done stands in {@link TimedTask}.
 */
@Entity
@Table(name = "work_item")
public class WorkItem extends TimedTask {

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

    @Column(name = "visit_of", updatable = false)
    private @Nullable Long visitOf;

    @Embedded
    private @Nullable Merging merging;

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
        super(application, offer, at);
        sentBack = offer.sentBack();
        state = WorkState.UNCLAIMED;
        round = application.round();
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
        var item = offer(application, offer, earlier.offeredAt());
        item.goOnAs(earlier);
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

    /** Closes it, whoever holds it: what was asked here is asked no more. */
    public void takeBack(String result, Instant at) {
        close(result, at);
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
        settle(at);
        outcome = result;
        completedAt = at;
        backSince = RETURNED.equals(result) ? at : null;
    }

    @Override
    boolean done() {
        return state == WorkState.DONE;
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

    /** The earlier step that it is one with, and by which decree. */
    public Optional<Merging> merging() {
        return Optional.ofNullable(merging);
    }

    public @Nullable String outcome() {
        return outcome;
    }

    public @Nullable Instant completedAt() {
        return completedAt;
    }
}
