package id.onestop.licensing.domain.partner;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one register answered.
 *
 * @param fetchedAt when it was asked
 * @param profileUpdatedOn last day the professional brought the profile up to date; {@code null} if the register does not say
 * @param accountLinkedSince day the account was linked; {@code null} if it is not or the register has no accounts
 * @param credits SKP; {@code null} if the register does not say
 */
public record RegisterEntry(
        Register register,
        State state,
        Instant fetchedAt,
        Professional person,
        @Nullable LocalDate profileUpdatedOn,
        @Nullable LocalDate accountLinkedSince,
        Facility facility,
        @Nullable Credits credits) {

    /** Whether the register answered, and knew the person. */
    public enum State {
        FOUND,
        NOT_FOUND,
        /** It could not be asked or did not answer: nothing may be concluded. */
        UNAVAILABLE
    }

    /** Whether the facility has confirmed the data. */
    public enum Verification {
        YES,
        NO,
        UNKNOWN
    }

    /** The facility that confirms a professional's data in SISDMK. */
    public record Facility(Verification verified, @Nullable String name) {
        /** Nobody has answered yet. */
        public static final Facility UNKNOWN = new Facility(Verification.UNKNOWN, null);
    }

    /** Credit units (SKP) of the running period. */
    public record Credits(int earned, int needed) {
        public boolean enough() {
            return earned >= needed;
        }
    }

    public static RegisterEntry unavailable(Register register, Instant at) {
        return empty(register, State.UNAVAILABLE, at);
    }

    public static RegisterEntry notFound(Register register, Instant at) {
        return empty(register, State.NOT_FOUND, at);
    }

    private static RegisterEntry empty(Register register, State state, Instant at) {
        return new RegisterEntry(register, state, at, Professional.NOTHING, null, null, Facility.UNKNOWN, null);
    }
}
