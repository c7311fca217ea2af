package id.onestop.licensing.web.licence;

import id.onestop.licensing.domain.licence.PublicStatus;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.licence.VerificationView;
import id.onestop.licensing.web.shared.Tagged;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a stranger may know of a licence.
 *
 * @param status UNKNOWN for codes that are unknown or malformed: both look alike
 * @param licence absent if no licence has the code
 * @param rejection absent if no letter of rejection has the code
 */
public record LicenceVerificationResponse(
        PublicStatus status,
        Instant checkedAt,
        @Nullable VerifiedLicence licence,
        @Nullable VerifiedRejection rejection)
        implements Tagged {

    /** What a stranger may know of a letter of rejection; VALID says that it is authentic. */
    public record VerifiedRejection(
            String code,
            String number,
            Words service,
            LocalDate decidedOn,
            Words agencyName,
            String signerName,
            String signerPost,
            String certificateIssuer) {

        static VerifiedRejection from(VerificationView.Letter letter) {
            return new VerifiedRejection(
                    letter.code(),
                    letter.number(),
                    letter.serviceName(),
                    letter.decidedOn(),
                    letter.agencyName(),
                    letter.signerName(),
                    letter.signerPost(),
                    letter.certificateIssuer());
        }
    }

    /**
     * The public facts.
     *
     * @param issuedAutomatically absent where a person decided
     */
    public record VerifiedLicence(
            String code,
            String number,
            String holderName,
            Words service,
            String profession,
            String placeName,
            String placeAddress,
            int ordinal,
            LocalDate validFrom,
            LocalDate validUntil,
            String agency,
            Words agencyName,
            String signerName,
            String signerPost,
            String certificateIssuer,
            boolean signedOnPaper,
            boolean signedElectronically,
            @Nullable AutomaticIssue issuedAutomatically) {

        static VerifiedLicence from(VerificationView.Facts facts) {
            return new VerifiedLicence(
                    facts.code(),
                    facts.number(),
                    facts.holderName(),
                    facts.serviceName(),
                    facts.profession(),
                    facts.placeName(),
                    facts.placeAddress(),
                    facts.ordinal(),
                    facts.validFrom(),
                    facts.validUntil(),
                    facts.agencyCode(),
                    facts.agencyName(),
                    facts.signerName(),
                    facts.signerPost(),
                    facts.certificateIssuer(),
                    facts.signedOnPaper(),
                    facts.signedElectronically(),
                    AutomaticIssue.from(facts.deemed()));
        }
    }

    static LicenceVerificationResponse from(VerificationView view) {
        var facts = view.facts();
        var letter = view.letter();
        return new LicenceVerificationResponse(
                view.status(),
                view.checkedAt(),
                facts == null ? null : VerifiedLicence.from(facts),
                letter == null ? null : VerifiedRejection.from(letter));
    }

    /** A fingerprint of everything but the moment of asking. */
    @Override
    public EntityTag tag() {
        var facts = status.name() + licence + rejection;
        return new EntityTag(
                UUID.nameUUIDFromBytes(facts.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
