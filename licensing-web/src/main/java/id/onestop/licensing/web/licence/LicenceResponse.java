package id.onestop.licensing.web.licence;

import id.onestop.licensing.domain.licence.PublicStatus;
import id.onestop.licensing.ejb.licence.LicenceView;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A licence.
 *
 * @param code by which anybody verifies it
 * @param status what anybody is told of it today; UNKNOWN while a signature by hand or a number still has to follow
 * @param fileSha256 hash of the signed file; absent where there is only paper
 * @param issuedAt since when it is valid; absent while status is UNKNOWN
 * @param issuedAutomatically absent where a person decided
 * @param paperSignedOn day of the signature by hand; absent where there is none
 */
public record LicenceResponse(
        String number,
        String code,
        PublicStatus status,
        String holderName,
        String profession,
        String strNumber,
        @Nullable LocalDate strValidUntil,
        String placeName,
        String placeAddress,
        int ordinal,
        LocalDate issuedOn,
        LocalDate validUntil,
        String signerName,
        String signerPost,
        @Nullable Instant issuedAt,
        @Nullable String certificateIssuer,
        @Nullable String fileSha256,
        @Nullable LocalDate paperSignedOn,
        @Nullable AutomaticIssue issuedAutomatically) {

    static LicenceResponse from(LicenceView view) {
        return new LicenceResponse(
                view.number(),
                view.code(),
                view.status(),
                view.holderName(),
                view.profession(),
                view.strNumber(),
                view.strValidUntil(),
                view.placeName(),
                view.placeAddress(),
                view.ordinal(),
                view.issuedOn(),
                view.validUntil(),
                view.signerName(),
                view.signerPost(),
                view.issuedAt(),
                view.certificateIssuer(),
                view.fileSha256(),
                view.paperSignedOn(),
                AutomaticIssue.from(view.deemed()));
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "LicenceResponse " + number;
    }
}
