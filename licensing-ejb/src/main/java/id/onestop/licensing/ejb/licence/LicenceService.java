package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.SurveyState;
import id.onestop.licensing.domain.catalogue.LineEnd;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.Licence.LicenceStatus;
import id.onestop.licensing.domain.licence.RenewalWindow;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.workflow.Closing;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A holder's licences and their hand-over; officials read those of their agency. */
@Stateless
public class LicenceService {

    @Inject
    LicenceRepository licences;

    @Inject
    PaperRepository papers;

    @Inject
    Definitions definitions;

    @Inject
    ApplicationRepository applications;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Closing closing;

    @Inject
    AuditTrail audit;

    @Inject
    Settings settings;

    @Inject
    CurrentCaller callers;

    @Inject
    RowSecurity rows;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /**
     * The caller's licences, newest first.
     *
     * @param before only licences older than the one of this id
     */
    @RequiresPermission(Permission.APPLY)
    public List<HeldLicence> own(long before, int most) {
        // one person's licences come from many agencies
        rows.enterPublic();
        return licences.listOf(callers.require().accountId(), before, most).stream()
                .map(this::held)
                .toList();
    }

    private HeldLicence held(LicenceRepository.HeldRow row) {
        var licence = row.licence();
        var agency = agencies.byId(licence.agencyId());
        var today = LocalDate.ofInstant(clock.instant(), agency.zone());
        var window = new RenewalWindow(settings.number(Setting.RENEWAL_MONTHS));
        boolean renewable = licence.status() == LicenceStatus.VALID && window.isOpen(licence.validUntil(), today);
        return new HeldLicence(
                LicenceView.from(licence, today),
                row.application(),
                agency.code(),
                downloadable(row),
                renewable,
                window.opens(licence.validUntil()));
    }

    private boolean downloadable(LicenceRepository.HeldRow row) {
        var end = new LineEnd(definitions.byId(row.licence().definitionId()).definition());
        return row.licence().fileSha256() != null && end.downloadable(row.status() == ApplicationStatus.HANDED_OVER);
    }

    /** The caller's licence of one application; empty until it is issued. */
    @RequiresPermission(Permission.APPLY)
    public Optional<LicenceView> ofOwn(String applicationNumber) {
        var application = requireOwn(applicationNumber);
        return licences.findByApplication(application.id())
                .filter(licence -> licence.issuedAt() != null)
                .map(this::view);
    }

    /**
     * The licence whose signed file its holder may have now; nothing is recorded yet.
     *
     * @throws RuleViolation while the survey stands before the download
     */
    @RequiresPermission(Permission.APPLY)
    public LicenceView toHandOver(String applicationNumber) {
        var application = requireOwn(applicationNumber);
        var licence = require(application, one -> one.issuedAt() != null);
        requireDownloadable(application);
        return view(licence);
    }

    private LineEnd requireDownloadable(LicenceApplication application) {
        if (application.surveyState() == SurveyState.PENDING) {
            throw new RuleViolation("SURVEY_PENDING", Map.of("number", application.number()));
        }
        var end = new LineEnd(definitions.byId(application.definitionId()).definition());
        if (!end.downloadable(application.status() == ApplicationStatus.HANDED_OVER)) {
            throw new RuleViolation("LICENCE_AT_COUNTER", Map.of("number", application.number()));
        }
        return end;
    }

    /**
     * Opens the signed file to its holder, and records the first time: as the hand-over, unless the counter hands over.
     *
     * @throws RuleViolation while the survey stands before the download
     */
    @RequiresPermission(Permission.APPLY)
    public LicenceView handOver(String applicationNumber) {
        var application = requireOwn(applicationNumber);
        var licence = require(application, one -> one.issuedAt() != null);
        var end = requireDownloadable(application);
        var holder = new Actor(application.applicantId(), application.holderName(), null, null);
        if (end.atCounter()) {
            papers.collection(application.id())
                    .flatMap(waiting -> waiting.download(holder, clock.instant()))
                    .ifPresent(events::publish);
        } else if (application.status() == ApplicationStatus.ISSUED) {
            closing.handedOver(application);
            events.publish(application.handOver(holder, clock.instant()));
        }
        return view(licence);
    }

    /** The licence of a file of the caller's agency, signed or valid already; the reading is recorded. */
    @RequiresPermission(Permission.FILE_READ)
    public LicenceView ofFile(String applicationNumber) {
        var caller = callers.require();
        var application = applications.requireSubmittedOf(caller.requireAgency(), applicationNumber);
        var licence = require(application, one -> one.issuedAt() != null || one.fileSha256() != null);
        audit.read(caller, "LICENCE_OPENED", applicationNumber, licence.number());
        return view(licence);
    }

    private LicenceApplication requireOwn(String number) {
        var application = applications.requireOwn(callers.require().accountId(), number);
        rows.enterAgency(application.agencyId());
        return application;
    }

    private Licence require(LicenceApplication application, Predicate<Licence> ready) {
        return licences.findByApplication(application.id())
                .filter(ready)
                .orElseThrow(() -> new NotFound("LICENCE_NOT_FOUND", Map.of("id", application.number())));
    }

    private LicenceView view(Licence licence) {
        var zone = agencies.byId(licence.agencyId()).zone();
        return LicenceView.from(licence, LocalDate.ofInstant(clock.instant(), zone));
    }
}
