package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.catalogue.LegalBasis;
import id.onestop.licensing.domain.catalogue.Product;
import id.onestop.licensing.domain.catalogue.ProductKind;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.licence.LetterKind;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.paper.Foot;
import id.onestop.licensing.ejb.paper.LetterFacts;
import id.onestop.licensing.ejb.paper.LicencePaper;
import id.onestop.licensing.ejb.paper.LicenceSheet;
import id.onestop.licensing.ejb.paper.SignatureBlock;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.signature.CertificateNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Draws licences with OpenPDF. */
@ApplicationScoped
class OpenPdfLicencePapers implements LicencePapers {

    @Inject
    AgencyHeads heads;

    @Inject
    Settings settings;

    @Inject
    CertificateNames certificates;

    @Inject
    LetterTexts texts;

    @Override
    public byte[] licence(LicenceView licence, AgencyView agency, ServiceDefinition definition, boolean draft) {
        return letter(licence, agency, definition, draft, definition.product().kind() == ProductKind.PAPER);
    }

    @Override
    public byte[] print(LicenceView licence, AgencyView agency, ServiceDefinition definition) {
        return letter(licence, agency, definition, false, true);
    }

    private byte[] letter(
            LicenceView licence, AgencyView agency, ServiceDefinition definition, boolean draft, boolean byHand) {
        var letter = definition.product().letter();
        var address = settings.text(Setting.PUBLIC_ADDRESS);
        var plainCode = licence.code().replace("-", "");
        var sheet = new LicenceSheet(
                heads.of(agency.profile()),
                letter.titleLines(),
                licence.number(),
                definition.legalBases().stream()
                        .map(LegalBasis::title)
                        .map(OpenPdfLicencePapers::item)
                        .toList(),
                grant(licence, letter.grant()),
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
                open(licence, byHand)
                        ? LicenceSheet.periodFromSignature(
                                definition.product().validity().years(), strLimit(licence, definition))
                        : LicenceSheet.period(licence.issuedOn(), licence.validUntil()),
                letter.condition(),
                block(licence, agency, draft, byHand),
                new LicenceSheet.Verification(
                        address + "/verify/" + plainCode,
                        URI.create(address).getAuthority() + "/verify",
                        licence.code()),
                definition.product().copiesTo(),
                foot(licence, definition, draft, byHand));
        return LicencePaper.render(sheet.with(texts.of(LetterKind.LICENCE, facts(licence, agency, definition))));
    }

    private static LetterFacts facts(LicenceView licence, AgencyView agency, ServiceDefinition definition) {
        return new LetterFacts(
                agency.id(),
                licence.preparedAt(),
                LetterPlaces.of(agency.profile())
                        .holder(licence.holderName())
                        .service(definition.product().name().id())
                        .place(licence.placeName())
                        .values());
    }

    /** The sentence before the holder's data; nobody grants what silence grants, so no official is named in it. */
    private static String grant(LicenceView licence, String byOfficial) {
        return licence.deemed() == null
                ? byOfficial
                : "Karena tidak diputus dalam waktu yang ditetapkan, izin praktik dinyatakan diberikan menurut hukum"
                        + " kepada:";
    }

    private Foot foot(LicenceView licence, ServiceDefinition definition, boolean draft, boolean byHand) {
        boolean demonstration = !settings.profile().production();
        if (draft) {
            return Foot.draft(demonstration);
        }
        if (byHand) {
            return Foot.byHand(stamped(definition), demonstration);
        }
        return licence.deemed() == null
                ? Foot.signed(certificates.issuer(), demonstration)
                : Foot.sealed(certificates.issuer(), demonstration);
    }

    private SignatureBlock block(LicenceView licence, AgencyView agency, boolean draft, boolean byHand) {
        var deemed = licence.deemed();
        if (deemed != null) {
            return SignatureBlock.sealed(
                    agency.profile().city(),
                    licence.issuedOn(),
                    licence.preparedAt(),
                    agency.zone(),
                    licence.signerName(),
                    new SignatureBlock.Seal(deemed.day(), deemed.basis()));
        }
        return byHand ? room(licence, agency) : signature(licence, agency, draft);
    }

    /** Before a signature by hand that nothing electronic precedes, the first day is not known. */
    private static boolean open(LicenceView licence, boolean byHand) {
        return byHand && licence.fileSha256() == null;
    }

    private static @Nullable LocalDate strLimit(LicenceView licence, ServiceDefinition definition) {
        return definition.product().validity().limitedByStr() ? licence.strValidUntil() : null;
    }

    private static boolean stamped(ServiceDefinition definition) {
        return definition
                .product()
                .paperLicence()
                .filter(Product.PaperLicence::stamped)
                .isPresent();
    }

    private SignatureBlock room(LicenceView licence, AgencyView agency) {
        return new SignatureBlock(
                agency.profile().city(),
                open(licence, true) ? null : licence.issuedOn(),
                onBehalfOf(agency),
                licence.signerPost(),
                null,
                agency.zone(),
                licence.signerName(),
                licence.signerRank(),
                licence.signerNip(),
                true,
                null);
    }

    private static String onBehalfOf(AgencyView agency) {
        return "a.n. WALI KOTA " + agency.profile().city().toUpperCase(Locale.ROOT);
    }

    private SignatureBlock signature(LicenceView licence, AgencyView agency, boolean draft) {
        return new SignatureBlock(
                agency.profile().city(),
                licence.issuedOn(),
                onBehalfOf(agency),
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
