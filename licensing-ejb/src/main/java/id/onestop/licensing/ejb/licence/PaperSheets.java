package id.onestop.licensing.ejb.licence;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.HolderFacts;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.Readiness;
import id.onestop.licensing.domain.application.Submission;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.application.FileAccess;
import id.onestop.licensing.ejb.application.FileRepository;
import id.onestop.licensing.ejb.application.HandedIn;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.paper.ReceiptSheet;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what papers about an application print, for its applicant and for officials of its agency. */
@Stateless
public class PaperSheets {

    @Inject
    ApplicationRepository applications;

    @Inject
    FileRepository parts;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Settings settings;

    @Inject
    CurrentCaller callers;

    @Inject
    AuditTrail audit;

    @Inject
    FileAccess access;

    /** The receipt of the latest submission. */
    @RequiresPermission({Permission.APPLY, Permission.FILE_READ})
    public ReceiptSheet receipt(String number) {
        var application = require(number);
        var submissions = parts.listSubmissions(application.id());
        if (submissions.isEmpty()) {
            throw new NotFound("RECEIPT_NOT_FOUND", Map.of("number", number));
        }
        var agency = agencies.byId(application.agencyId());
        var definition = definitions.byId(application.definitionId()).definition();
        return new ReceiptSheet(
                AgencyHeads.of(agency.profile()),
                number,
                definition.product().name().id(),
                application.holderName(),
                submissions.get(submissions.size() - 1).submittedAt(),
                agency.zone(),
                requireNonNull(application.receivedOn()),
                handedIn(application, definition, submissions.get(submissions.size() - 1)),
                definition.clock().printed(),
                definition.fee().wording(),
                trackingAddress(number),
                trackingHost(),
                !settings.profile().production(),
                null);
    }

    private LicenceApplication require(String number) {
        Caller caller = callers.require();
        if (caller.agencyId() != null) {
            var application = applications.requireOf(caller.agencyId(), number);
            audit.read(caller, "RECEIPT_OPENED", number, null);
            return application;
        }
        return access.require(caller, number);
    }

    /** What was given, and what is known otherwise; a file that was not given is not on the receipt. */
    private List<String> handedIn(LicenceApplication application, ServiceDefinition definition, Submission submission) {
        var facts = new HolderFacts(
                application.answers(),
                agencies.byId(application.agencyId()).profile().region());
        var given = HandedIn.requirements(submission);
        return definition.requirementsFor(application.circumstances()).stream()
                .flatMap(requirement -> line(requirement, given, facts).stream())
                .toList();
    }

    private static Optional<String> line(Requirement requirement, Set<String> given, HolderFacts facts) {
        var place = requirement.rules().speaksOfPlace() ? ", untuk " + facts.placeName() : "";
        var how = switch (requirement.kind()) {
            case REGISTER_CHECK, LINKED_ACCOUNT -> " (diperiksa ke register)";
            case REGISTRATION -> " (dengan permohonan ini)";
            case DECLARATION -> " (dinyatakan)";
            case OLD_LICENCE, ORIGINAL_SHOWN -> " (asli di loket)";
            case GENERATED_LETTER -> Readiness.isWritten(requirement) ? " (dibuat dari isian)" : "";
            case FACILITY_LICENCE -> given.contains(requirement.code()) ? "" : " (ditemukan di register)";
            case FACILITY_CONFIRMATION ->
                given.contains(requirement.code()) ? "" : " (tautan dikirim kepada pimpinan sarana)";
            case EXTERNAL_RECOMMENDATION -> requirement.collectedByAgency() ? " (kami minta kepada kantor itu)" : place;
            case FILE, PHOTO -> place;
        };
        return Readiness.needsFile(requirement) && !given.contains(requirement.code())
                ? Optional.empty()
                : Optional.of(requirement.name().id() + how);
    }

    private String trackingAddress(String number) {
        return settings.text(Setting.PUBLIC_ADDRESS) + "/track?number=" + number;
    }

    private String trackingHost() {
        return URI.create(settings.text(Setting.PUBLIC_ADDRESS)).getAuthority() + "/track";
    }
}
