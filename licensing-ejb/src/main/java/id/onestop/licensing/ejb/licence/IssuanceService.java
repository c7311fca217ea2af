package id.onestop.licensing.ejb.licence;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.catalogue.Act;
import id.onestop.licensing.domain.catalogue.LineEnd;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.signature.SigningIntent;
import id.onestop.licensing.domain.signature.SigningRequest;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.signature.SigningRequestRepository;
import id.onestop.licensing.ejb.workflow.Beside;
import id.onestop.licensing.ejb.workflow.Files;
import id.onestop.licensing.ejb.workflow.Findings;
import id.onestop.licensing.ejb.workflow.FourEyesDesk;
import id.onestop.licensing.ejb.workflow.OpenFile;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The decision to issue: reserves the number, writes the licence down and gives the signatory the right to sign it. */
@Stateless
public class IssuanceService {

    /** How long one attempt to sign may take before somebody else may try. */
    static final Duration LEASE = Duration.ofMinutes(2);

    @Inject
    Files files;

    @Inject
    FourEyesDesk fourEyes;

    @Inject
    Findings findings;

    @Inject
    Signatories signatories;

    @Inject
    AbandonedSignatures abandoned;

    @Inject
    PaperDays days;

    @Inject
    LicenceWriter writer;

    @Inject
    LicenceRepository licences;

    @Inject
    SigningRequestRepository requests;

    @Inject
    AgencyDirectory agencies;

    @Inject
    @RealTime
    Clock realTime;

    @Inject
    Clock clock;

    /**
     * Records the intent to sign, or finds the one that an earlier attempt left.
     *
     * @throws RuleViolation if the signatory has no certificate here
     */
    @RequiresPermission(Permission.DECIDE)
    public PreparedLicence intend(String number) {
        var file = files.requireHeld(number, Act.SIGN);
        if (file.step().kind() == StepKind.DECISION && !new LineEnd(file.definition()).signsAtOnce(file.step())) {
            throw new RuleViolation("DECISION_WITHOUT_SIGNATURE", Map.of("number", number));
        }
        Beside.requireAnswered(file.item());
        fourEyes.requireApproval(file);
        findings.requireSound(file);
        files.touch(file);
        var desk = licences.findDesk(file.account(), file.application().id())
                .orElseThrow(() -> new RuleViolation("SIGNER_WITHOUT_CERTIFICATE", Map.of("number", number)));
        var live = Optional.ofNullable(desk.prepared()).filter(prepared -> ownOrGivenUp(prepared, file));
        var licence = live.isPresent() ? requireNonNull(live.get().licence()) : write(file);
        var request = live.isPresent() ? live.get().request() : intend(file, licence);
        return prepared(file, licence, request, desk.credential().reference());
    }

    /**
     * What was prepared for another signatory, for his former title, as a rejection or on an earlier day is given up: the paper
     * says so. A signature that exists already is recorded as it is.
     */
    private boolean ownOrGivenUp(SigningFile prepared, OpenFile file) {
        var signatory = signatories.of(file);
        var licence = prepared.licence();
        boolean own = licence != null
                && licence.signatory().accountId() == signatory.accountId()
                && licence.signatory().post().equals(signatory.post());
        if (own && days.holds(requireNonNull(licence).issuedOn(), prepared.request())) {
            return true;
        }
        abandoned.giveUp(
                prepared, licence == null ? "ISSUED" : own ? PaperDays.REDATED : "SIGNER_CHANGED", file.actor());
        // the row gives its place free before the next one takes it
        licences.flush();
        return false;
    }

    /** Takes the right to sign for two minutes; returns the number of this attempt. */
    @RequiresPermission(Permission.DECIDE)
    public int claim(String number, long requestId, Sha256 paper) {
        files.touch(files.requireHeld(number, Act.SIGN));
        var request = requests.require(requestId);
        request.prepare(paper);
        var now = realTime.instant();
        return request.claim(now, now.plus(LEASE));
    }

    private Licence write(OpenFile file) {
        var licence = writer.write(file);
        licences.add(licence);
        return licence;
    }

    private SigningRequest intend(OpenFile file, Licence licence) {
        var intent = new SigningIntent(
                file.application().agencyId(), file.application().id(), licence.numberEntryId(), file.account());
        var request = SigningRequest.intend(intent, realTime.instant().plus(LEASE), clock.instant());
        requests.add(request);
        licences.flush();
        return request;
    }

    private PreparedLicence prepared(OpenFile file, Licence licence, SigningRequest request, String reference) {
        var agency = agencies.byId(file.application().agencyId());
        var today = LocalDate.ofInstant(clock.instant(), agency.zone());
        return new PreparedLicence(
                request.id(),
                file.application().number(),
                LicenceView.from(licence, today),
                agency,
                file.definition(),
                request.unsignedSha256().orElse(null),
                requireNonNull(reference));
    }
}
