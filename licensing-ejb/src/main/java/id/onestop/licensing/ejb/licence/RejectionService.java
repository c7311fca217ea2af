package id.onestop.licensing.ejb.licence;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.agency.NumberParts;
import id.onestop.licensing.domain.application.HolderFacts;
import id.onestop.licensing.domain.application.Rejection;
import id.onestop.licensing.domain.catalogue.Act;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.licence.NumberBook;
import id.onestop.licensing.domain.licence.RejectionLetter;
import id.onestop.licensing.domain.licence.VerificationCode;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.PrintedText;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.TextLimit;
import id.onestop.licensing.domain.signature.SigningIntent;
import id.onestop.licensing.domain.signature.SigningRequest;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.application.FileAccess;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.signature.SigningRequestRepository;
import id.onestop.licensing.ejb.workflow.Files;
import id.onestop.licensing.ejb.workflow.FourEyesDesk;
import id.onestop.licensing.ejb.workflow.OpenFile;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decision to refuse a licence with reasons (trap T10): numbered and written down before it is signed. */
@Stateless
public class RejectionService {

    private final SecureRandom random = new SecureRandom();

    @Inject
    Files files;

    @Inject
    FourEyesDesk fourEyes;

    @Inject
    Signatories signatories;

    @Inject
    AbandonedSignatures abandoned;

    @Inject
    PaperDays days;

    @Inject
    AbandonedNumbers given;

    @Inject
    NumberBookService numbers;

    @Inject
    LicenceRepository licences;

    @Inject
    SigningRequestRepository requests;

    @Inject
    ApplicationRepository applications;

    @Inject
    FileAccess access;

    @Inject
    RejectionSheets sheets;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller callers;

    @Inject
    @RealTime
    Clock realTime;

    @Inject
    Clock clock;

    /**
     * Records the intent to sign the rejection, or finds the same one that an earlier attempt left.
     *
     * @throws RuleViolation if the step may not reject, or the signatory has no certificate here
     */
    @RequiresPermission(Permission.DECIDE)
    public PreparedRejection intend(String number, String reasonCode, String finding) {
        var file = files.requireHeld(number, Act.REJECT);
        if (!file.step().mayReject()) {
            throw new RuleViolation("REJECT_NOT_ALLOWED", Map.of("number", number));
        }
        var grounds = grounds(file, reasonCode, finding);
        fourEyes.requireApproval(file);
        files.touch(file);
        var desk = licences.findDesk(file.account(), file.application().id())
                .orElseThrow(() -> new RuleViolation("SIGNER_WITHOUT_CERTIFICATE", Map.of("number", number)));
        if (desk.prepared() == null) {
            given.rejecting(file.application());
        }
        var live = Optional.ofNullable(desk.prepared()).filter(prepared -> sameOrGivenUp(prepared, file, grounds));
        var letter = live.isPresent() ? requireNonNull(live.get().letter()) : write(file, grounds);
        var request = live.isPresent() ? live.get().request() : intend(file, letter);
        return new PreparedRejection(
                request.id(),
                number,
                letter.number(),
                agencies.byId(letter.agencyId()).profile().city(),
                sheets.of(file.application(), file.definition(), letter),
                request.unsignedSha256().map(Sha256::new).orElse(null),
                requireNonNull(desk.credential().reference()));
    }

    private static Rejection.Grounds grounds(OpenFile file, String reasonCode, String finding) {
        if (finding.isBlank()) {
            throw new Invalid(List.of(new Invalid.FieldError("finding", "FINDING_MISSING")));
        }
        var words = PrintedText.composed(finding).strip();
        TextLimit.require("finding", words, TextLimit.LONG);
        PrintedText.refusedSign(words).ifPresent(sign -> {
            throw new Invalid(List.of(new Invalid.FieldError("finding", "ANSWER_LONG_TEXT", Map.of("sign", sign))));
        });
        var reason = file.definition()
                .rejectionReason(reasonCode)
                .orElseThrow(() -> new Invalid(List.of(new Invalid.FieldError("reasonCode", "REASON_MISSING"))));
        return new Rejection.Grounds(reason.code(), reason.text().id(), words, reason.basis());
    }

    /** A licence that was prepared, or a letter with other words or of another day, is given up with its number: papers never change. */
    private boolean sameOrGivenUp(SigningFile prepared, OpenFile file, Rejection.Grounds grounds) {
        var letter = prepared.letter();
        boolean same = letter != null && letter.says(grounds, signatories.of(file));
        if (same && days.holds(requireNonNull(letter).decidedOn(), prepared.request())) {
            return true;
        }
        abandoned.giveUp(prepared, letter == null ? "REJECTED" : same ? PaperDays.REDATED : "REVISED", file.actor());
        // the row gives its place free before the next one takes it
        licences.flush();
        return false;
    }

    private RejectionLetter write(OpenFile file, Rejection.Grounds grounds) {
        var application = file.application();
        var agency = agencies.byId(application.agencyId());
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, agency.zone());
        var numbering = file.definition().product().numbering();
        int ordinal = new HolderFacts(application.answers(), agency.profile().region()).ordinal();
        var reserved = numbers.reserve(new ReserveNumber(
                application.agencyId(),
                numbering.book(),
                NumberBook.purpose(file.definition().code(), NumberBook.Paper.REJECTION),
                numbering.rejectionPattern(),
                application.number(),
                today,
                new NumberParts(null, null, ordinal, null),
                now));
        var letter = RejectionLetter.prepare(
                application,
                new RejectionLetter.Numbered(
                        reserved.number(), reserved.entryId(), VerificationCode.random(random), today),
                grounds,
                signatories.of(file),
                now);
        licences.add(letter);
        return letter;
    }

    private SigningRequest intend(OpenFile file, RejectionLetter letter) {
        var intent = new SigningIntent(
                file.application().agencyId(), file.application().id(), letter.numberEntryId(), file.account());
        var request = SigningRequest.intend(intent, realTime.instant().plus(IssuanceService.LEASE), clock.instant());
        requests.add(request);
        licences.flush();
        return request;
    }

    /**
     * The signed letter of an application that the caller carries, or of a file of the caller's agency; an official's reading is recorded.
     *
     * @throws NotFound if there is none
     */
    @RequiresPermission({Permission.APPLY, Permission.FILE_READ})
    public Sha256 file(String number) {
        var caller = callers.require();
        var application = caller.agencyId() == null
                ? access.require(caller, number)
                : applications.requireSubmittedOf(caller.agencyId(), number);
        var letter = licences.findLetter(application.id())
                .orElseThrow(() -> new NotFound("REJECTION_NOT_FOUND", Map.of("number", number)));
        if (caller.agencyId() != null) {
            audit.read(caller, "REJECTION_OPENED", number, letter.number());
        }
        return new Sha256(requireNonNull(letter.fileSha256(), "a signed letter has a file"));
    }
}
