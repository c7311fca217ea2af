package id.onestop.licensing.ejb.licence;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.licence.RejectionLetter;
import id.onestop.licensing.domain.licence.VerificationCode;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.paper.Foot;
import id.onestop.licensing.ejb.paper.FreeText;
import id.onestop.licensing.ejb.paper.LetterFacts;
import id.onestop.licensing.ejb.paper.LicenceSheet;
import id.onestop.licensing.ejb.paper.RejectionSheet;
import id.onestop.licensing.ejb.paper.SignatureBlock;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.signature.CertificateNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;

/** Writes the words of a letter of rejection. */
@ApplicationScoped
class RejectionSheets {

    @Inject
    AgencyDirectory agencies;

    @Inject
    AgencyHeads heads;

    @Inject
    Settings settings;

    @Inject
    CertificateNames certificates;

    RejectionSheet of(LicenceApplication application, ServiceDefinition definition, RejectionLetter letter) {
        var agency = agencies.byId(letter.agencyId());
        var grounds = letter.grounds();
        var code = new VerificationCode(letter.code()).formatted();
        var address = settings.text(Setting.PUBLIC_ADDRESS);
        return new RejectionSheet(
                heads.of(agency.profile()),
                letter.number(),
                application.number(),
                definition.product().name().id(),
                application.holderName(),
                requireNonNull(application.submittedAt()),
                agency.zone(),
                grounds.reason(),
                grounds.finding(),
                grounds.legalBasis(),
                definition
                        .rejectionReason(grounds.reasonCode())
                        .map(reason -> reason.remedy().id())
                        .orElse(""),
                objection(agency),
                signature(letter, agency),
                new LicenceSheet.Verification(
                        address + "/verify/" + letter.code(),
                        URI.create(address).getAuthority() + "/verify",
                        code),
                Foot.signed(certificates.issuer(), !settings.profile().production()),
                new LetterFacts(
                        letter.agencyId(),
                        letter.preparedAt(),
                        LetterPlaces.of(agency.profile())
                                .holder(application.holderName())
                                .service(definition.product().name().id())
                                .application(application.number())
                                .values()),
                FreeText.NONE);
    }

    private static SignatureBlock signature(RejectionLetter letter, AgencyView agency) {
        var signatory = letter.signatory();
        return new SignatureBlock(
                agency.profile().city(),
                letter.decidedOn(),
                "a.n. WALI KOTA " + agency.profile().city().toUpperCase(Locale.ROOT),
                signatory.post(),
                letter.preparedAt(),
                agency.zone(),
                signatory.name(),
                signatory.rank(),
                signatory.nip());
    }

    private static String objection(AgencyView agency) {
        var days = agency.profile().settings().getOrDefault("objectionDays", "21");
        var basis = agency.profile().settings().getOrDefault("objectionBasis", "");
        return "Mengajukan keberatan secara tertulis kepada Kepala Dinas paling lambat " + days
                + " hari kerja sejak keputusan ini" + (basis.isEmpty() ? "." : " (" + basis + ").");
    }
}
