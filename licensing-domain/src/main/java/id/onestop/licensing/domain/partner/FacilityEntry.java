package id.onestop.licensing.domain.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a register knows of a facility by the number of its licence (row 33).
 *
 * @param validUntil {@code null} for a licence without a last day
 */
public record FacilityEntry(
        State state,
        @Nullable String number,
        @Nullable String name,
        @Nullable String address,
        @Nullable LocalDate validUntil) {

    /** Whether the register answered, and knows the number. */
    public enum State {
        FOUND,
        NOT_FOUND,
        UNAVAILABLE
    }

    /** Nothing is known. */
    public static FacilityEntry of(State state) {
        return new FacilityEntry(state, null, null, null, null);
    }
}
