package id.onestop.licensing.ejb.licence;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.catalogue.Act;
import id.onestop.licensing.domain.catalogue.Product.PaperLicence;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.PaperSheet;
import id.onestop.licensing.domain.licence.SheetSerial;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.TextLimit;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.workflow.Files;
import id.onestop.licensing.ejb.workflow.OpenFile;
import id.onestop.licensing.ejb.workflow.Steps;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The printing of a letter that is signed by hand; {@link PrintDesk} draws it between these transactions. */
@Stateless
public class PrintService {

    private static final PaperLicence PLAIN = new PaperLicence(null, false, false);

    @Inject
    Files files;

    @Inject
    Definitions definitions;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller callers;

    @Inject
    Steps steps;

    @Inject
    LicenceWriter writer;

    @Inject
    LicenceRepository licences;

    @Inject
    PaperRepository papers;

    @Inject
    AgencyDirectory agencies;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /**
     * Writes the licence down as it will be printed, unless it is signed electronically already.
     *
     * @param serial as typed; {@code null} or empty for plain paper
     */
    @RequiresPermission(Permission.LICENCE_PAPER)
    public PreparedPrint prepare(String number, @Nullable String serial) {
        var file = requirePrinting(number);
        kind(file, serial);
        if (papers.currentSheet(file.application().id()).isPresent()) {
            throw new RuleViolation("SHEET_PRINTED_ALREADY", Map.of("number", number));
        }
        var agency = agencies.byId(file.application().agencyId());
        var today = LocalDate.ofInstant(clock.instant(), agency.zone());
        return new PreparedPrint(LicenceView.from(licence(file), today), agency, file.definition());
    }

    /** Enters the sheet in the register, once the letter is drawn. */
    @RequiresPermission(Permission.LICENCE_PAPER)
    public void record(String number, @Nullable String serial, Sha256 print) {
        var file = requirePrinting(number);
        var application = file.application();
        if (papers.currentSheet(application.id()).isPresent()) {
            throw new RuleViolation("SHEET_PRINTED_ALREADY", Map.of("number", number));
        }
        var licence = licences.findByApplication(application.id())
                .orElseThrow(() -> new NotFound("LICENCE_NOT_FOUND", Map.of("id", number)));
        var sheet = PaperSheet.print(application, licence, kind(file, serial), print, file.actor(), clock.instant());
        papers.add(sheet);
        files.touch(file);
        events.publish(sheet.printed());
    }

    /** Takes the sheet out of use, with the reason; the letter can be printed again. */
    @RequiresPermission(Permission.LICENCE_PAPER)
    public void spoil(String number, @Nullable String reason) {
        var said = requireNonNullElse(reason, "").strip();
        if (said.isEmpty()) {
            throw new Invalid(List.of(new Invalid.FieldError("reason", "SPOIL_REASON_MISSING")));
        }
        TextLimit.require("reason", said, TextLimit.SHORT);
        var file = requirePrinting(number);
        var sheet = requireSheet(file);
        files.touch(file);
        events.publish(sheet.spoil(said, file.actor(), clock.instant()));
    }

    /**
     * Enters a sheet that was spoiled before any letter was on it.
     *
     * @param serial as typed: the whole serial, or its digits only
     * @return the serial as the stock writes it
     */
    @RequiresPermission(Permission.LICENCE_PAPER)
    public String spoilBlank(String stock, @Nullable String serial, @Nullable String reason) {
        var caller = callers.require();
        var agency = caller.requireAgency();
        var said = requireNonNullElse(reason, "").strip();
        TextLimit.require("reason", said, TextLimit.SHORT);
        var faults = new ArrayList<Invalid.FieldError>();
        if (said.isEmpty()) {
            faults.add(new Invalid.FieldError("reason", "SPOIL_REASON_MISSING"));
        }
        var stocks = agencies.byId(agency).profile().paperStocks();
        if (stocks.stream().noneMatch(one -> one.code().equals(stock))) {
            faults.add(new Invalid.FieldError("stock", "STOCK_UNKNOWN"));
        } else if (requireNonNullElse(serial, "").isBlank()) {
            faults.add(new Invalid.FieldError("serial", "SHEET_SERIAL_MISSING"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        var kind = new PaperSheet.Kind(stock, unused(agency, stock, requireNonNullElse(serial, "")));
        var by = new Actor(caller.accountId(), caller.displayName(), null, null);
        var sheet = PaperSheet.blank(agency, kind, said, by, clock.instant());
        papers.add(sheet);
        events.publish(sheet.spoiledBlank());
        return sheet.printedSerial();
    }

    /** Gives the printed letter on. */
    @RequiresPermission(Permission.LICENCE_PAPER)
    public void finish(String number) {
        var file = files.requireHeld(number, Act.PRINT);
        requireSheet(file);
        steps.complete(file, "PRINTED", null);
    }

    /** All that is known of the letter on paper. */
    @RequiresPermission({Permission.LICENCE_PAPER, Permission.FILE_READ})
    public PaperFile paper(String number) {
        var application = files.requireReadable(number);
        var definition = definitions.byId(application.definitionId()).definition();
        var paper = definition.product().paperLicence().orElse(PLAIN);
        var licence = licences.findByApplication(application.id()).orElse(null);
        var signature = licence == null
                ? null
                : papers.signature(licence.id()).map(PaperFile.Signed::from).orElse(null);
        return new PaperFile(
                paper.stock() == null ? null : SheetSerial.printed(pattern(application.agencyId(), paper.stock())),
                paper.stamped(),
                paper.archiveCopy(),
                licence == null ? "" : licence.printedNumber(),
                licence == null ? "" : licence.signatory().name(),
                licence == null ? "" : licence.signatory().post(),
                papers.sheets(application.id()).stream()
                        .map(sheet -> SheetRow.of(sheet, licence))
                        .toList(),
                signature);
    }

    /** Hash of what was printed on the sheet in use, for another look at it. */
    @RequiresPermission({Permission.LICENCE_PAPER, Permission.FILE_READ})
    public Sha256 printed(String number) {
        var application = files.requireReadable(number);
        audit.read(callers.require(), "PRINT_OPENED", number, null);
        return papers.currentSheet(application.id())
                .map(PaperSheet::print)
                .orElseThrow(() -> new NotFound("SHEET_NOT_FOUND", Map.of("number", number)));
    }

    /** At the step of printing, or at the signature that follows it at once: nobody else has had the sheet in between. */
    private OpenFile requirePrinting(String number) {
        var file = files.requireHeld(number, StepKind.PRINT, StepKind.WET_SIGNATURE);
        boolean direct = file.step().kind() == StepKind.PRINT
                || file.definition().workflow().steps().stream()
                        .filter(step -> step.kind() == StepKind.PRINT)
                        .anyMatch(step -> step.next().contains(file.step().code()));
        if (!direct) {
            throw new Conflict("FILE_AT_OTHER_STEP", Map.of("number", number));
        }
        return file;
    }

    private PaperSheet requireSheet(OpenFile file) {
        return papers.currentSheet(file.application().id())
                .orElseThrow(() -> new RuleViolation(
                        "SHEET_MISSING", Map.of("number", file.application().number())));
    }

    /** A letter that is not signed yet is written anew for every sheet: whoever holds a spoiled one holds no licence. */
    private Licence licence(OpenFile file) {
        var known = licences.findByApplication(file.application().id());
        if (known.isPresent() && (known.get().numbered() || !everPrinted(file, known.get()))) {
            return known.get();
        }
        known.ifPresent(Licence::giveUp);
        var licence = writer.print(file);
        licences.add(licence);
        licences.flush();
        return licence;
    }

    private boolean everPrinted(OpenFile file, Licence licence) {
        return papers.sheets(file.application().id()).stream().anyMatch(sheet -> sheet.licenceId() == licence.id());
    }

    private PaperSheet.Kind kind(OpenFile file, @Nullable String serial) {
        var typed = requireNonNullElse(serial, "").strip();
        var stock = file.definition()
                .product()
                .paperLicence()
                .map(PaperLicence::stock)
                .orElse(null);
        if (stock == null) {
            return PaperSheet.Kind.PLAIN;
        }
        if (typed.isEmpty()) {
            throw new Invalid(List.of(new Invalid.FieldError("serial", "SHEET_SERIAL_MISSING")));
        }
        return new PaperSheet.Kind(stock, unused(file.application().agencyId(), stock, typed));
    }

    /** The serial of a sheet that nothing was printed on and that was not spoiled. */
    private String unused(long agency, String stock, String typed) {
        var read = SheetSerial.read(pattern(agency, stock), typed).value();
        papers.findSerial(agency, stock, read).ifPresent(used -> {
            var file = used.applicationNumber();
            throw new Invalid(List.of(new Invalid.FieldError(
                    "serial",
                    file.isEmpty() ? "SHEET_SPOILED" : "SHEET_USED",
                    Map.of("serial", read, "number", file))));
        });
        return read;
    }

    private String pattern(long agencyId, String stock) {
        return agencies.byId(agencyId).profile().paperStocks().stream()
                .filter(one -> one.code().equals(stock))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no stock " + stock))
                .serial();
    }
}
