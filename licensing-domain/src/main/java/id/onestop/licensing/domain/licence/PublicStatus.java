package id.onestop.licensing.domain.licence;

import id.onestop.licensing.domain.licence.Licence.LicenceStatus;
import java.time.LocalDate;

/** What a stranger is told about a licence today (ui 7, licence). */
public enum PublicStatus {
    VALID,
    EXPIRED,
    REPLACED,
    /** The stored file is not the one that was signed. */
    ALTERED,
    /** No such licence, or no such code: both look alike. */
    UNKNOWN;

    /** The status on a day; the last day still counts. A licence that was never issued is not known. */
    public static PublicStatus of(LicenceStatus status, LocalDate validUntil, LocalDate today) {
        return switch (status) {
            case PREPARED -> UNKNOWN;
            case VALID -> today.isAfter(validUntil) ? EXPIRED : VALID;
            case REPLACED -> REPLACED;
            case VOID -> UNKNOWN;
        };
    }
}
