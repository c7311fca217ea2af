package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.DeemedMark;
import id.onestop.licensing.domain.licence.PublicStatus;
import id.onestop.licensing.domain.shared.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a stranger may know of a licence: no identity number, no home address.
 *
 * @param facts {@code null} when no licence has the code
 * @param letter {@code null} when no letter of rejection has the code
 */
public record VerificationView(
        PublicStatus status,
        Instant checkedAt,
        @Nullable Facts facts,
        @Nullable Letter letter) {

    static VerificationView unknown(Instant at) {
        return new VerificationView(PublicStatus.UNKNOWN, at, null, null);
    }

    /** What a stranger may know of a letter of rejection: that it is the agency's, not whom it refuses. */
    public record Letter(
            String code,
            String number,
            Words serviceName,
            LocalDate decidedOn,
            Words agencyName,
            String signerName,
            String signerPost,
            String certificateIssuer,
            ZoneId zone) {}

    /**
     * The public facts of a licence.
     *
     * @param deemed why the system issued it; {@code null} where a person decided
     */
    public record Facts(
            String code,
            String number,
            String holderName,
            Words serviceName,
            String profession,
            String placeName,
            String placeAddress,
            int ordinal,
            LocalDate validFrom,
            LocalDate validUntil,
            String agencyCode,
            Words agencyName,
            String signerName,
            String signerPost,
            String certificateIssuer,
            boolean signedOnPaper,
            @Nullable DeemedMark deemed,
            ZoneId zone) {

        /** Whether a file exists whose signature can be checked. */
        public boolean signedElectronically() {
            return !certificateIssuer.isEmpty();
        }
    }
}
