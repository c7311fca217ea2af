package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.FacilityConfirmation.State;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a facility answers through a link.
 *
 * @param answer {@link State#CONFIRMED} or {@link State#REFUSED}; {@code null} where nothing was chosen
 * @param reason needed for a refusal
 */
public record AnswerFacility(
        String token,
        @Nullable State answer,
        @Nullable String name,
        @Nullable String post,
        @Nullable String reason) {

    /** Holds a secret: never printed. */
    @Override
    public String toString() {
        return "AnswerFacility";
    }
}
