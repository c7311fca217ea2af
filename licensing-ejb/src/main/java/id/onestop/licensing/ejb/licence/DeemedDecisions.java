package id.onestop.licensing.ejb.licence;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.licence.DeemedStanding;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.signature.SigningIntent;
import id.onestop.licensing.domain.signature.SigningRequest;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.shared.WorkerFailures;
import id.onestop.licensing.ejb.signature.AgencySeals;
import id.onestop.licensing.ejb.signature.SealKey;
import id.onestop.licensing.ejb.signature.SigningRequestRepository;
import id.onestop.licensing.ejb.sla.AppliedDays;
import id.onestop.licensing.ejb.sla.DeemedClockRepository;
import id.onestop.licensing.ejb.workflow.Deeming;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides files about which nobody decided in time, each in one transaction, and gives the worker the right to seal them (decision
 * Deemed-Decision-Off); called by the worker alone.
 *
 * <p>The decision is the intent of the three steps of signing: number, licence and signing request commit with it. From then on
 * only the sealing is left, which a crash or a failure lets the worker take up again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeemedDecisions {

    /** After its lease an attempt whose process never came back may be taken up again. */
    static final Duration AGAIN = IssuanceService.LEASE.plusSeconds(15);

    /** A service whose clock runs on while its applicant has the file is looked at again so much later. */
    private static final Duration WITH_APPLICANT = Duration.ofHours(1);

    private static final String REASON = "DEEMED";

    @Inject
    DeemedClockRepository clocks;

    @Inject
    ApplicationRepository applications;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AgencySeals seals;

    @Inject
    Deeming deeming;

    @Inject
    LicenceWriter writer;

    @Inject
    LicenceRepository licences;

    @Inject
    SigningRequestRepository requests;

    @Inject
    AbandonedSignatures abandoned;

    @Inject
    SignedPapers staged;

    @Inject
    WorkerFailures failures;

    @Inject
    AppliedDays applied;

    @Inject
    Settings settings;

    @Inject
    RowSecurity rows;

    @Inject
    @RealTime
    Clock realTime;

    @Inject
    Clock clock;

    /** Clocks on which there is something to decide, where the installation lets silence count, or to seal. */
    @PermitAll
    public List<Long> due(int limit) {
        rows.enterWorker();
        boolean undecided = settings.flag(Setting.DEEMED_DECISIONS);
        var due = clocks.due(clock.instant(), undecided, Set.of(), limit);
        var unsettled = due.isEmpty() ? Set.<Long>of() : applied.unsettled();
        return unsettled.isEmpty() ? due : clocks.due(clock.instant(), undecided, unsettled, limit);
    }

    /**
     * The seal with which a file would be sealed; empty if it is not due any more.
     *
     * @throws RuleViolation if its agency has none: nothing is decided then
     */
    @PermitAll
    public Optional<SealKey> seal(long item) {
        rows.enterWorker();
        return clocks.find(item)
                .filter(found -> found.deemed().map(moment -> moment.nextAt()).isPresent())
                .map(found -> seals.require(found.agencyId()));
    }

    /**
     * Decides, or finds what was decided and is not sealed yet; empty if there is nothing to do now.
     *
     * @throws id.onestop.licensing.domain.shared.Conflict if the file cannot be decided this way
     */
    @PermitAll
    public Optional<PreparedLicence> decide(long item, SealKey seal) {
        rows.enterWorker();
        var file = clocks.fileOfDue(item, clock.instant());
        // the row of the file comes before those of its parts, as with everybody who changes it
        var application = file.map(applications::hold);
        return application.isEmpty()
                ? Optional.empty()
                : clocks.lockDue(item, clock.instant())
                        .filter(this::settled)
                        .flatMap(running -> decide(running, application.get(), seal));
    }

    /** A decision is not taken back: while a day may have come between, the file waits for the next look. */
    private boolean settled(ServiceClock running) {
        return running.finished()
                || applied.follows(running) && !applied.unsettled().contains(running.agencyId());
    }

    private Optional<PreparedLicence> decide(ServiceClock running, LicenceApplication application, SealKey seal) {
        var definition = definitions.byId(application.definitionId()).definition();
        var file = licences.findSigning(application.id());
        boolean signing = file.filter(one -> underWay(one.request())).isPresent();
        return switch (DeemedStanding.of(application.status(), signing)) {
            case SILENT -> Optional.of(decided(running, application, definition, file.orElse(null), seal));
            case SIGNING -> later(running, AGAIN);
            case WITH_APPLICANT -> later(running, WITH_APPLICANT);
            case CLOSED -> later(running, null);
        };
    }

    private Optional<PreparedLicence> later(ServiceClock running, @Nullable Duration wait) {
        running.deemNext(wait == null ? null : clock.instant().plus(wait));
        return Optional.empty();
    }

    private PreparedLicence decided(
            ServiceClock running,
            LicenceApplication application,
            ServiceDefinition definition,
            @Nullable SigningFile file,
            SealKey seal) {
        boolean before = running.deemed().orElseThrow().decidedAt() != null;
        if (before && file != null) {
            running.deemNext(clock.instant().plus(AGAIN));
            return prepared(application, definition, requireNonNull(file.licence()), file.request(), seal);
        }
        if (file != null) {
            // what an official prepared and nobody signed is no decision
            abandoned.giveUp(file, REASON, Actor.SYSTEM);
            licences.flush();
        }
        return decide(running, application, definition, seal);
    }

    /** A signature or seal may still come: somebody holds the right to it, or it exists and waits to be recorded. */
    private boolean underWay(SigningRequest request) {
        return request.underWay(realTime.instant())
                || request.intent().signerAccountId() != SigningIntent.AGENCY_SEAL
                        && staged.find(request.id()).isPresent();
    }

    private PreparedLicence decide(
            ServiceClock running, LicenceApplication application, ServiceDefinition definition, SealKey seal) {
        var now = clock.instant();
        deeming.decide(application, definition, running, now.plus(AGAIN));
        var licence = writer.deemed(application, definition);
        licences.add(licence);
        var intent = new SigningIntent(
                application.agencyId(), application.id(), licence.numberEntryId(), SigningIntent.AGENCY_SEAL);
        var request = SigningRequest.intend(intent, realTime.instant().plus(IssuanceService.LEASE), now);
        requests.add(request);
        licences.flush();
        failures.forget(DeemedDecisionWorker.CODE, List.of(running.id()));
        return prepared(application, definition, licence, request, seal);
    }

    private PreparedLicence prepared(
            LicenceApplication application,
            ServiceDefinition definition,
            Licence licence,
            SigningRequest request,
            SealKey seal) {
        var agency = agencies.byId(application.agencyId());
        return new PreparedLicence(
                request.id(),
                application.number(),
                LicenceView.from(licence, LocalDate.ofInstant(clock.instant(), agency.zone())),
                agency,
                definition,
                request.unsignedSha256().orElse(null),
                seal.reference());
    }

    /** Takes the right to seal; returns the number of this attempt. */
    @PermitAll
    public int claim(long requestId, Sha256 paper) {
        rows.enterWorker();
        var request = requests.require(requestId);
        request.prepare(paper);
        var now = realTime.instant();
        return request.claim(now, now.plus(IssuanceService.LEASE));
    }

    /** Puts a file off that could not be decided or sealed; undecided, it stays with the officials. */
    @PermitAll
    public void fail(long item, String error) {
        rows.enterWorker();
        clocks.find(item).ifPresent(failed -> {
            var number = applications.require(failed.applicationId()).number();
            failed.deemNext(failures.note(DeemedDecisionWorker.CODE, item, failed.agencyId(), number, error));
        });
    }

    /** It is sealed and recorded: nothing of an earlier failure is left. */
    @PermitAll
    public void done(long item) {
        rows.enterWorker();
        failures.forget(DeemedDecisionWorker.CODE, List.of(item));
    }
}
