package id.onestop.licensing.ejb.licence;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.document.FileAltered;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.PublicStatus;
import id.onestop.licensing.domain.licence.RejectionLetter;
import id.onestop.licensing.domain.licence.VerificationCode;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.document.FileStore;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Answers anybody whether a licence holds today (seed A/B row 107). */
@Stateless
public class LicenceVerificationService {

    @Inject
    LicenceRepository licences;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    FileStore files;

    @Inject
    RowSecurity rows;

    @Inject
    Clock clock;

    /** Looks a code up; unknown and malformed codes answer alike. */
    @PermitAll
    public VerificationView verify(String typed) {
        var now = clock.instant();
        var code = VerificationCode.parse(typed);
        if (code.isEmpty()) {
            return VerificationView.unknown(now);
        }
        rows.enterPublic();
        return licences.findByCode(code.get().value())
                .map(licence -> view(licence, code.get()))
                .filter(view -> view.status() != PublicStatus.UNKNOWN)
                .or(() -> licences.findLetterByCode(code.get().value()).map(letter -> view(letter, code.get())))
                .orElseGet(() -> VerificationView.unknown(now));
    }

    private VerificationView view(RejectionLetter letter, VerificationCode code) {
        var agency = agencies.byId(letter.agencyId());
        return new VerificationView(
                isWhole(letter.fileSha256()) ? PublicStatus.VALID : PublicStatus.ALTERED,
                clock.instant(),
                null,
                new VerificationView.Letter(
                        code.formatted(),
                        letter.number(),
                        definitions
                                .byId(letter.definitionId())
                                .definition()
                                .product()
                                .name(),
                        letter.decidedOn(),
                        agency.name(),
                        letter.signatory().name(),
                        letter.signatory().post(),
                        requireNonNullElse(letter.certificateIssuer(), ""),
                        agency.zone()));
    }

    private VerificationView view(Licence licence, VerificationCode code) {
        var agency = agencies.byId(licence.agencyId());
        var product = definitions.byId(licence.definitionId()).definition().product();
        var now = clock.instant();
        var status = isWhole(licence.fileSha256())
                ? licence.statusOn(LocalDate.ofInstant(now, agency.zone()))
                : PublicStatus.ALTERED;
        return new VerificationView(
                licence.issuedAt() == null ? PublicStatus.UNKNOWN : status,
                now,
                new VerificationView.Facts(
                        code.formatted(),
                        licence.printedNumber(),
                        licence.holder().name(),
                        product.name(),
                        licence.holder().profession(),
                        licence.place().name(),
                        licence.place().address(),
                        licence.place().ordinal(),
                        licence.issuedOn(),
                        licence.validUntil(),
                        agency.code(),
                        agency.name(),
                        licence.signatory().name(),
                        licence.signatory().post(),
                        requireNonNullElse(licence.certificateIssuer(), ""),
                        licence.paperSignedOn() != null,
                        licence.deemed().orElse(null),
                        agency.zone()),
                null);
    }

    private boolean isWhole(@Nullable String hash) {
        if (hash == null) {
            return true;
        }
        try {
            files.verified(new Sha256(hash));
            return true;
        } catch (FileAltered altered) {
            return false;
        }
    }
}
