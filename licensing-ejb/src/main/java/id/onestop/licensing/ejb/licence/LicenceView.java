package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.DeemedMark;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.PublicStatus;
import id.onestop.licensing.domain.licence.VerificationCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A licence with every word that its letter prints.
 *
 * @param deemed why the system issued it; {@code null} where a person decided
 */
public record LicenceView(
        long id,
        long agencyId,
        long applicationId,
        String serviceCode,
        long definitionId,
        String number,
        String code,
        PublicStatus status,
        String holderName,
        String birthPlace,
        LocalDate birthDate,
        String homeAddress,
        String profession,
        String strNumber,
        @Nullable LocalDate strValidUntil,
        String placeName,
        String placeAddress,
        int ordinal,
        String practiceHours,
        LocalDate issuedOn,
        LocalDate validUntil,
        String signerName,
        String signerRank,
        String signerNip,
        String signerPost,
        Instant preparedAt,
        @Nullable String fileSha256,
        @Nullable Instant issuedAt,
        @Nullable String certificateIssuer,
        @Nullable LocalDate paperSignedOn,
        @Nullable DeemedMark deemed) {

    static LicenceView from(Licence licence, LocalDate today) {
        return new LicenceView(
                licence.id(),
                licence.agencyId(),
                licence.applicationId(),
                licence.serviceCode(),
                licence.definitionId(),
                licence.printedNumber(),
                new VerificationCode(licence.code()).formatted(),
                licence.statusOn(today),
                licence.holder().name(),
                licence.holder().birthPlace(),
                licence.holder().birthDate(),
                licence.holder().homeAddress(),
                licence.holder().profession(),
                licence.holder().strNumber(),
                licence.holder().strValidUntil(),
                licence.place().name(),
                licence.place().address(),
                licence.place().ordinal(),
                licence.place().hours(),
                licence.issuedOn(),
                licence.validUntil(),
                licence.signatory().name(),
                licence.signatory().rank(),
                licence.signatory().nip(),
                licence.signatory().post(),
                licence.preparedAt(),
                licence.fileSha256(),
                licence.issuedAt(),
                licence.certificateIssuer(),
                licence.paperSignedOn(),
                licence.deemed().orElse(null));
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "LicenceView " + number;
    }
}
