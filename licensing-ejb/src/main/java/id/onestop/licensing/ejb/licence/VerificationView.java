package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.PublicStatus;
import id.onestop.licensing.domain.shared.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a stranger may know of a licence: no identity number, no home address.
 *
 * @param facts {@code null} when the code is not known
 */
public record VerificationView(
        PublicStatus status, Instant checkedAt, @Nullable Facts facts) {

    static VerificationView unknown(Instant at) {
        return new VerificationView(PublicStatus.UNKNOWN, at, null);
    }

    /** The public facts of a licence. */
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
            ZoneId zone) {

        /** Whether a file exists whose signature can be checked. */
        public boolean signedElectronically() {
            return !certificateIssuer.isEmpty();
        }
    }
}
