package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.application.FacilityConfirmation.State;
import org.jspecify.annotations.Nullable;

/**
 * What the facility answers.
 *
 * @param answer CONFIRMED or REFUSED
 * @param name who answers
 * @param post in which post
 * @param reason needed for a refusal
 */
public record FacilityAnswerRequest(
        @Nullable State answer,
        @Nullable String name,
        @Nullable String post,
        @Nullable String reason) {}
