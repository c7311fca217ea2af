package id.onestop.licensing.ejb.licence;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.catalogue.Act;
import id.onestop.licensing.domain.catalogue.Actor;
import id.onestop.licensing.domain.catalogue.LineEnd;
import id.onestop.licensing.domain.catalogue.Product.PaperLicence;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.PaperEvent.NumberGiven;
import id.onestop.licensing.domain.licence.PaperSheet;
import id.onestop.licensing.domain.licence.WetSignature;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RecordedEvent;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.StaffDay;
import id.onestop.licensing.ejb.document.ReceivedFile;
import id.onestop.licensing.ejb.licence.LicenceRepository.OnPaper;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.workflow.Files;
import id.onestop.licensing.ejb.workflow.OpenFile;
import id.onestop.licensing.ejb.workflow.Steps;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Signatures on paper and the numbers that follow them (trap T1); the last of both makes the licence valid. */
@Stateless
public class WetSignatureService {

    @Inject
    Files files;

    @Inject
    Steps steps;

    @Inject
    LicenceWriter writer;

    @Inject
    LicenceRepository licences;

    @Inject
    PaperRepository papers;

    @Inject
    NumberBookService numbers;

    @Inject
    LicenceCompletion completion;

    @Inject
    AgencyDirectory agencies;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** Whether the caller may record the signature now; asked before the first byte of the scan is read. */
    @RequiresPermission(Permission.LICENCE_PAPER)
    public void expect(RecordWetSignature command) {
        require(files.requireHeld(command.number(), Act.SIGN_ON_PAPER), command);
    }

    /** Records that the letter was signed by the person whom it names, and gives it on. */
    @RequiresPermission(Permission.LICENCE_PAPER)
    public void record(RecordWetSignature command, ReceivedFile scan) {
        var file = files.requireHeld(command.number(), Act.SIGN_ON_PAPER);
        var letter = require(file, command);
        var licence = letter.licence();
        var on = requireNonNull(command.signedOn());
        licence.signOnPaper(on, writer.lastDay(file, letter, on));
        if (licence.numbered() && licence.fileSha256() == null) {
            numbers.confirm(licence.numberEntryId(), licence.id(), clock.instant());
        }
        var signature = signature(file, letter, command, scan);
        papers.add(signature);
        var facts = new ArrayList<RecordedEvent>();
        facts.add(signature.recorded(command.number(), sheet(letter).printedSerial()));
        var done = new ArrayList<Step>(List.of(file.step()));
        LineEnd.onward(file.definition().workflow(), file.step()).stream()
                .filter(step -> step.kind() == StepKind.NUMBERING && step.actor() == Actor.SYSTEM)
                .forEach(step -> {
                    facts.add(number(file, letter));
                    done.add(step);
                });
        facts.addAll(finish(file, letter, signature, done, "SIGNED_ON_PAPER"));
        events.publishAll(facts);
    }

    private WetSignature signature(OpenFile file, OnPaper letter, RecordWetSignature command, ReceivedFile scan) {
        var archive = requireNonNullElse(command.archivePlace(), "").strip();
        return WetSignature.of(
                file.application(),
                letter.licence(),
                sheet(letter),
                new WetSignature.Seen(
                        requireNonNull(command.signedOn()),
                        scan.sha256(),
                        command.stamped(),
                        archive.isEmpty() ? null : archive),
                file.actor(),
                clock.instant());
    }

    /** Gives the next number of the book: where the definition says so before the signature, else never before it. */
    @RequiresPermission(Permission.LICENCE_PAPER)
    public String giveNumber(String number) {
        var file = files.requireHeld(number, Act.GIVE_NUMBER);
        if (new LineEnd(file.definition()).numberedByPost(file.step())) {
            return numberEarly(file);
        }
        var letter = onPaper(file).orElseThrow(() -> new NotFound("LICENCE_NOT_FOUND", Map.of("id", number)));
        var facts = new ArrayList<RecordedEvent>();
        facts.add(number(file, letter));
        facts.addAll(finish(file, letter, letter.signature(), List.of(file.step()), "NUMBERED"));
        events.publishAll(facts);
        return letter.licence().number();
    }

    private Optional<OnPaper> onPaper(OpenFile file) {
        return licences.findOnPaper(
                file.application(), file.definition().product().numbering().book());
    }

    /** After the signature on paper: the number is spent at once. */
    private RecordedEvent number(OpenFile file, OnPaper letter) {
        var licence = letter.licence();
        if (licence.numbered() || licence.paperSignedOn() == null) {
            throw new RuleViolation(
                    "NUMBER_BEFORE_SIGNATURE",
                    Map.of("number", file.application().number()));
        }
        var given = writer.spend(file, letter);
        licence.giveNumber(given.number(), given.entryId());
        return given(file, given);
    }

    /** Before the signature: the number waits for it, on the letter if one is printed. */
    private String numberEarly(OpenFile file) {
        var reserved = writer.reserve(file);
        licences.findByApplication(file.application().id())
                .filter(letter -> !letter.numbered())
                .ifPresent(letter -> letter.giveNumber(reserved.number(), reserved.entryId()));
        events.publishAll(List.of(given(file, reserved), steps.forward(file, "NUMBERED", null)));
        return reserved.number();
    }

    private NumberGiven given(OpenFile file, ReservedNumber given) {
        var application = file.application();
        return new NumberGiven(
                application.agencyId(),
                application.number(),
                file.actor().reference(),
                given.number(),
                clock.instant());
    }

    /** Gives the letter on; if this was the last that it waited for it is valid, and everything of it is announced at once. */
    private List<RecordedEvent> finish(
            OpenFile file, OnPaper letter, @Nullable WetSignature signature, List<Step> done, String content) {
        var licence = letter.licence();
        boolean valid = done.stream().anyMatch(new LineEnd(file.definition())::makesValid);
        if (valid) {
            completion.replaceEarlier(file.application(), licence, letter.replaceable());
            licence.issue(clock.instant());
        }
        var facts = new ArrayList<RecordedEvent>();
        facts.add(steps.forward(file, content, null));
        if (valid) {
            var loaded = new LicenceCompletion.Loaded(letter.clock(), letter.reachable());
            facts.addAll(completion.completed(
                    file.application(), licence, file.definition(), proof(licence, signature), loaded));
        }
        return facts;
    }

    /** What proves the licence: the signed file, or the scan of the signed paper. */
    private static String proof(Licence licence, @Nullable WetSignature signature) {
        var signed = licence.fileSha256();
        return signed != null ? signed : requireNonNull(signature).scan().hex();
    }

    private static PaperSheet sheet(OnPaper letter) {
        return requireNonNull(letter.sheet(), "required before");
    }

    private OnPaper require(OpenFile file, RecordWetSignature command) {
        var letter = onPaper(file)
                .filter(found -> found.sheet() != null)
                .orElseThrow(() -> new RuleViolation(
                        "SHEET_MISSING", Map.of("number", file.application().number())));
        var faults = faults(file, sheet(letter), command);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        requireSignatory(file, letter.licence(), requireNonNull(command.signedOn()));
        return letter;
    }

    private List<FieldError> faults(OpenFile file, PaperSheet sheet, RecordWetSignature command) {
        var zone = agencies.byId(file.application().agencyId()).zone();
        var faults = new ArrayList<FieldError>();
        var on = command.signedOn();
        if (on == null) {
            faults.add(new FieldError("signedOn", "SIGNED_ON_MISSING"));
        } else if (on.isAfter(LocalDate.ofInstant(clock.instant(), zone))) {
            faults.add(new FieldError("signedOn", "SIGNED_ON_FUTURE"));
        } else if (on.isBefore(LocalDate.ofInstant(sheet.printedAt(), zone))) {
            faults.add(new FieldError("signedOn", "SIGNED_ON_BEFORE_PRINT"));
        } else if (decidedOn(file, zone).filter(on::isBefore).isPresent()) {
            faults.add(new FieldError("signedOn", "SIGNED_ON_BEFORE_DECISION"));
        }
        var paper = file.definition().product().paperLicence();
        if (paper.filter(PaperLicence::stamped).isPresent() && !command.stamped()) {
            faults.add(new FieldError("stamped", "STAMP_MISSING"));
        }
        if (paper.filter(PaperLicence::archiveCopy).isPresent()
                && requireNonNullElse(command.archivePlace(), "").isBlank()) {
            faults.add(new FieldError("archivePlace", "ARCHIVE_PLACE_MISSING"));
        }
        return faults;
    }

    /** The day of the decision that the signature follows; empty where the signature is the decision. */
    private static Optional<LocalDate> decidedOn(OpenFile file, ZoneId zone) {
        return file.history().stream()
                .filter(item -> item.stepKind().equals(StepKind.DECISION.name()))
                .flatMap(item -> Stream.ofNullable(item.completedAt()))
                .max(Comparator.naturalOrder())
                .map(at -> LocalDate.ofInstant(at, zone));
    }

    /**
     * The letter names the person who acts in that post on that day; a substitute, or a holder who is back, needs another.
     * There is no other letter where one was signed electronically already: then its signatory has to hold the post still.
     */
    private void requireSignatory(OpenFile file, Licence licence, LocalDate on) {
        var post = agencies.post(
                file.application().agencyId(), requireNonNull(file.step().signatory(), "checked by the gate"));
        var holders = agencies.holders(post.id(), on);
        long signer = licence.signatory().accountId();
        boolean electronic = licence.fileSha256() != null;
        boolean able = electronic
                ? holders.stream().anyMatch(holder -> holder.accountId() == signer)
                : new StaffDay(holders).isPresent(post.id(), signer);
        if (!able) {
            throw new RuleViolation(
                    electronic ? "SIGNATORY_LEFT" : "SIGNATORY_CHANGED",
                    Map.of(
                            "name",
                            licence.signatory().name(),
                            "post",
                            post.name().id(),
                            "day",
                            on));
        }
    }
}
