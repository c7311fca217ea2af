package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.catalogue.LegalBasis;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.paper.Foot;
import id.onestop.licensing.ejb.paper.LicencePaper;
import id.onestop.licensing.ejb.paper.LicenceSheet;
import id.onestop.licensing.ejb.paper.SignatureBlock;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.signature.CertificateNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;

/** Draws licences with OpenPDF. */
@ApplicationScoped
class OpenPdfLicencePapers implements LicencePapers {

    @Inject
    Settings settings;

    @Inject
    CertificateNames certificates;

    @Override
    public byte[] licence(LicenceView licence, AgencyView agency, ServiceDefinition definition, boolean draft) {
        var letter = definition.product().letter();
        var address = settings.text(Setting.PUBLIC_ADDRESS);
        var plainCode = licence.code().replace("-", "");
        return LicencePaper.render(new LicenceSheet(
                AgencyHeads.of(agency.profile()),
                letter.titleLines(),
                licence.number(),
                definition.legalBases().stream()
                        .map(LegalBasis::title)
                        .map(OpenPdfLicencePapers::item)
                        .toList(),
                letter.grant(),
                new LicenceSheet.Holder(
                        licence.holderName(),
                        licence.birthPlace(),
                        licence.birthDate(),
                        licence.homeAddress(),
                        licence.strNumber(),
                        licence.strValidUntil(),
                        licence.profession()),
                new LicenceSheet.Place(
                        licence.placeName(), licence.placeAddress(), licence.ordinal(), licence.practiceHours()),
                licence.issuedOn(),
                licence.validUntil(),
                letter.condition(),
                signature(licence, agency, draft),
                new LicenceSheet.Verification(
                        address + "/verify/" + plainCode,
                        URI.create(address).getAuthority() + "/verify",
                        licence.code()),
                definition.product().copiesTo(),
                Foot.signed(certificates.issuer(), draft, !settings.profile().production())));
    }

    private SignatureBlock signature(LicenceView licence, AgencyView agency, boolean draft) {
        return new SignatureBlock(
                agency.profile().city(),
                licence.issuedOn(),
                "a.n. WALI KOTA " + agency.profile().city().toUpperCase(Locale.ROOT),
                licence.signerPost(),
                draft ? null : licence.preparedAt(),
                agency.zone(),
                licence.signerName(),
                licence.signerRank(),
                licence.signerNip());
    }

    /** Legal bases are items of a list and end with a semicolon, whatever ends them elsewhere. */
    private static String item(String title) {
        return title.replaceAll("[.;\\s]+$", "") + ";";
    }
}
