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
 */
@Embeddable
public record StepStandstill(
        @Column(name = "waiting_since") @Nullable Instant waitingSince,
        @Column(name = "outage_id") @Nullable Long outageId,
        @Column(name = "stands_since") @Nullable Instant standsSince,
        @Column(name = "stood") @Nullable String stood) {

    static final StepStandstill NONE = new StepStandstill(null, null, null, null);

    /** What was reached of the time of the same step under another version of the definition. */
    StepStandstill carried() {
        return new StepStandstill(null, null, null, stood);
    }

    StepStandstill waiting(Instant since) {
        return new StepStandstill(since, outageId, standsSince, stood);
    }

    StepStandstill answered(Instant at) {
        var all = waitingSince == null ? stood : Standing.add(stood, waitingSince, at);
        return new StepStandstill(null, outageId, standsSince, all);
    }

    StepStandstill out(long outage, Instant since) {
        return new StepStandstill(waitingSince, outage, since, stood);
    }

    StepStandstill back(Instant until) {
        var all = standsSince == null || outageId == null ? stood : Standing.add(stood, standsSince, until, outageId);
        return new StepStandstill(waitingSince, null, null, all);
    }

    /** The step is closed: nothing is waited for any more. */
    StepStandstill closed(Instant at) {
        return new StepStandstill(null, outageId, standsSince, stood).back(at);
    }

    boolean lasts() {
        return waitingSince != null || standsSince != null;
    }

    List<Pause> stretches() {
        return Standing.read(stood);
    }
}
