package id.onestop.licensing.ejb.licence;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.application.FileAccess;
import id.onestop.licensing.ejb.application.FileRepository;
import id.onestop.licensing.ejb.application.LastRound;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.paper.FreeText;
import id.onestop.licensing.ejb.paper.LetterFacts;
import id.onestop.licensing.ejb.paper.ReceiptSheet;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;

/** Collects what papers about an application print, for its applicant and for officials of its agency. */
@Stateless
public class PaperSheets {

    @Inject
    ApplicationRepository applications;

    @Inject
    FileRepository parts;

    @Inject
    LastRound rounds;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AgencyHeads heads;

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
        var last = submissions.get(submissions.size() - 1);
        var agency = agencies.byId(application.agencyId());
        var definition = definitions.byId(application.definitionId()).definition();
        var said = rounds.of(application, last);
        return new ReceiptSheet(
                heads.of(agency.profile()),
                number,
                definition.product().name().id(),
                said.holderName(),
                last.submittedAt(),
                agency.zone(),
                requireNonNull(application.receivedOn()),
                new ReceiptLines(definition, last, said.facts()).of(said.circumstances()),
                definition.clock().printed(),
                definition.fee().wording(),
                trackingAddress(number),
                trackingHost(),
                !settings.profile().production(),
                new LetterFacts(
                        application.agencyId(),
                        last.submittedAt(),
                        LetterPlaces.of(agency.profile())
                                .holder(said.holderName())
                                .service(definition.product().name().id())
                                .application(number)
                                .values()),
                FreeText.NONE,
                null);
    }

    private LicenceApplication require(String number) {
        Caller caller = callers.require();
        if (caller.agencyId() != null) {
            var application = applications.requireSubmittedOf(caller.agencyId(), number);
            audit.read(caller, "RECEIPT_OPENED", number, null);
            return application;
        }
        return access.require(caller, number);
    }

    private String trackingAddress(String number) {
        return settings.text(Setting.PUBLIC_ADDRESS) + "/track?number=" + number;
    }

    private String trackingHost() {
        return URI.create(settings.text(Setting.PUBLIC_ADDRESS)).getAuthority() + "/track";
    }
}
