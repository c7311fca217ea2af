package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.sla.Pause;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a step from ending, and has kept it: an answer of another office, or an outage of a partner.
 *
 * @param waitingSince since when an answer is waited for; {@code null} if it is not
 * @param outageId the outage by which the step stands still; {@code null} if it does not
 * @param standsSince since when it does
 * @param stood the stretches that are over, as {@link Standing} spells them
 * @param ruledOut a correction of the file's clock put the stop out of force that lasts: the time of the step goes on
 */
@Embeddable
public record StepStandstill(
        @Column(name = "waiting_since") @Nullable Instant waitingSince,
        @Column(name = "outage_id") @Nullable Long outageId,
        @Column(name = "stands_since") @Nullable Instant standsSince,
        @Column(name = "stood") @Nullable String stood,
        @Column(name = "ruled_out") @Nullable Boolean ruledOut) {

    static final StepStandstill NONE = new StepStandstill(null, null, null, null, null);

    /** What was reached of the time of the same step under another version of the definition. */
    StepStandstill carried() {
        return new StepStandstill(null, null, null, stood, null);
    }

    StepStandstill waiting(Instant since) {
        return new StepStandstill(since, outageId, standsSince, stood, null);
    }

    StepStandstill answered(Instant at) {
        var all = waitingSince == null || goesOn() ? stood : Standing.add(stood, waitingSince, at);
        return new StepStandstill(null, outageId, standsSince, all, null);
    }

    StepStandstill out(long outage, Instant since) {
        return new StepStandstill(waitingSince, outage, since, stood, null);
    }

    StepStandstill back(Instant until) {
        var all = standsSince == null || outageId == null || goesOn()
                ? stood
                : Standing.add(stood, standsSince, until, outageId);
        return new StepStandstill(waitingSince, null, null, all, waitingSince == null ? null : ruledOut);
    }

    /** The step is closed: nothing is waited for any more. */
    StepStandstill closed(Instant at) {
        return new StepStandstill(null, outageId, standsSince, stood, ruledOut).back(at);
    }

    boolean lasts() {
        return waitingSince != null || standsSince != null;
    }

    /** The stop that lasts was none for this file: nothing of it is taken off the time of the step. */
    StepStandstill without() {
        return lasts() ? new StepStandstill(waitingSince, outageId, standsSince, stood, true) : this;
    }

    private boolean goesOn() {
        return Boolean.TRUE.equals(ruledOut);
    }

    /** Whether it keeps the time of the step from going on. */
    boolean holds() {
        return lasts() && !goesOn();
    }

    List<Pause> stretches() {
        return Standing.read(stood);
    }
}
