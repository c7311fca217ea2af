package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.FacilityConfirmation.State;
import id.onestop.licensing.domain.shared.Words;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody with the link sees: who asks, about whom, for which place, and nothing else of the application.
 *
 * @param state of the question; an expired link shows that and takes no answer
 */
public record FacilityQuestion(
        String agencyCode,
        Words agency,
        Words service,
        String person,
        Words profession,
        String place,
        String address,
        Words statement,
        State state,
        boolean expired,
        Instant expiresAt,
        @Nullable Instant answeredAt,
        ZoneId zone) {

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "FacilityQuestion";
    }
}
