package id.onestop.licensing.domain.sla;

import id.onestop.licensing.domain.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who moves a clock, and what allows it.
 *
 * @param basis rule in words, such as the standard's number or a decree; {@code null} where nothing is said
 * @param reason why a person does it; corrections cannot go without
 */
public record Ground(
        Actor by, @Nullable String basis, @Nullable String reason) {

    /** Nobody in person, by no rule that is known. */
    public static final Ground SYSTEM = new Ground(Actor.SYSTEM, null, null);

    public static Ground of(Actor by, String basis) {
        return new Ground(by, basis, null);
    }
}
