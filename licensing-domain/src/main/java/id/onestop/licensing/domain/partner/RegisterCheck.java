package id.onestop.licensing.domain.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question that a register answers alone.
 *
 * @param date the day it turns on: linked since, updated on
 * @param limit days for freshness, needed units for credits
 * @param value units earned
 * @param text name of the facility
 */
public record RegisterCheck(
        Kind kind,
        Register register,
        Outcome outcome,
        @Nullable LocalDate date,
        @Nullable Integer value,
        @Nullable Integer limit,
        @Nullable String text) {

    /** Which question. */
    public enum Kind {
        MPPD_ACCOUNT_LINKED,
        PROFILE_FRESH,
        FACILITY_VERIFIED,
        CREDITS_ENOUGH
    }

    /** The answer. */
    public enum Outcome {
        MET,
        NOT_MET,
        /** The register was not reached or does not say ("Belum diketahui"). */
        UNKNOWN
    }
}
