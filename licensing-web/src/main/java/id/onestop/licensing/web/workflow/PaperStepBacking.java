package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.catalogue.LineEnd;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.licence.PaperFile;
import id.onestop.licensing.ejb.licence.PrintDesk;
import id.onestop.licensing.ejb.licence.PrintService;
import id.onestop.licensing.ejb.licence.RecordWetSignature;
import id.onestop.licensing.ejb.licence.SheetRow;
import id.onestop.licensing.ejb.licence.WetSignatureDesk;
import id.onestop.licensing.ejb.licence.WetSignatureService;
import id.onestop.licensing.web.shared.FileAnswer;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A letter on paper: print it, record its signature, give it its number. */
@Named
@RequestScoped
public class PaperStepBacking extends FilePageBacking {

    private static final int WIDTH = 1_000;

    @Inject
    PrintService prints;

    @Inject
    PrintDesk desk;

    @Inject
    WetSignatureDesk signatures;

    @Inject
    WetSignatureService numbers;

    @Inject
    Messages msg;

    @Inject
    Acts acts;

    private @Nullable PaperFile paper;
    private @Nullable String serial;
    private @Nullable String reason;
    private @Nullable LocalDate signedOn;
    private boolean stamped;
    private @Nullable String archivePlace;
    private @Nullable Part scan;

    @Override
    public void load() {
        super.load();
        paper = prints.paper(getNumber());
    }

    public void print() {
        done(() -> desk.print(getNumber(), serial), "workflow.paper.printed", here());
    }

    public void spoil() {
        done(() -> prints.spoil(getNumber(), reason), "workflow.paper.spoiled", here());
    }

    public void finish() {
        done(() -> prints.finish(getNumber()), "workflow.paper.given", "/work");
    }

    /** Takes the scan; what is wrong with it stands at the field. */
    public void sign() {
        var sent = scan;
        var command = new RecordWetSignature(getNumber(), signedOn, stamped, archivePlace);
        if (sent == null || sent.getSize() == 0) {
            acts.done(getNumber(), () -> numbers.expect(command));
            Refusals.add("scan", sent == null ? "FILE_MISSING" : "FILE_EMPTY", Map.of());
            return;
        }
        try (var content = sent.getInputStream()) {
            done(
                    () -> signatures.record(command, content, sent.getSubmittedFileName()),
                    "workflow.paper.signed",
                    "/work");
        } catch (RuleViolation refused) {
            Refusals.add("scan", refused.code(), refused.parameters());
        } catch (IOException brokenOff) {
            Refusals.add("scan", "UPLOAD_BROKEN_OFF", Map.of());
        }
    }

    public void number() {
        var given = new String[] {""};
        var told = isNumberingEarly() ? "workflow.paper.numberedEarly" : "workflow.paper.numbered";
        if (acts.done(getNumber(), () -> given[0] = numbers.giveNumber(getNumber()))) {
            Notices.add(told, "number", getNumber(), "licence", given[0]);
            Redirects.to("/work");
        }
    }

    /** Sends what the sheet in use carries, to be printed. */
    public void pdf() {
        FileAnswer.attachment("surat-" + getNumber() + ".pdf", "application/pdf", desk.pdf(getNumber()));
    }

    /** Its first page as a picture. */
    public void picture() {
        var image = desk.page(getNumber(), WIDTH);
        FileAnswer.picture(image.mediaType(), image.bytes());
    }

    private void done(Runnable act, String notice, String then) {
        if (acts.done(getNumber(), act)) {
            Notices.add(notice, "number", getNumber());
            Redirects.to(then);
        }
    }

    private String here() {
        return HoldBacking.path(getNumber()) + "/paper";
    }

    public PaperFile getPaper() {
        if (paper == null) {
            load();
        }
        return Objects.requireNonNull(paper, "not loaded");
    }

    /** The sheet that carries the letter now. */
    public @Nullable SheetRow getSheet() {
        return getPaper().sheet().orElse(null);
    }

    /** Sheets that cannot be used any more. */
    public List<SheetRow> getSpoiled() {
        return getPaper().sheets().stream().filter(sheet -> !sheet.inUse()).toList();
    }

    public boolean isPrinting() {
        return getPage().head().heldAt("PRINT");
    }

    public boolean isSigning() {
        return getPage().head().heldAt("WET_SIGNATURE");
    }

    public boolean isNumbering() {
        return getPage().head().heldAt("NUMBERING");
    }

    /** Whether the number is given before anybody signs. */
    public boolean isNumberingEarly() {
        var current = where().current();
        var definition = getFile().definition();
        return isNumbering()
                && current != null
                && new LineEnd(definition).numberedByPost(definition.workflow().step(current.stepCode()));
    }

    /** Whether the sheet is still with whoever printed it. */
    public boolean isReplaceable() {
        var current = where().current();
        return isPrinting()
                || isSigning()
                        && current != null
                        && getFile().definition().workflow().steps().stream()
                                .filter(step -> step.kind().name().equals("PRINT"))
                                .anyMatch(step -> step.next().contains(current.stepCode()));
    }

    /** Whether the definition lets this step send the file back. */
    public boolean isReturnable() {
        var current = where().current();
        return (isPrinting() || isSigning())
                && current != null
                && !getFile()
                        .definition()
                        .workflow()
                        .step(current.stepCode())
                        .maySendBackTo()
                        .isEmpty();
    }

    /** Why a sheet was spoiled: in the words of a person, or by what became of the file. */
    public String why(SheetRow sheet) {
        var key = "workflow.paper.why." + sheet.spoiledReason();
        return msg.containsKey(key) ? msg.get(key) : Objects.requireNonNullElse(sheet.spoiledReason(), "");
    }

    public @Nullable String getSerial() {
        return serial;
    }

    public void setSerial(@Nullable String serial) {
        this.serial = serial;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public boolean isStamped() {
        return stamped;
    }

    public void setStamped(boolean stamped) {
        this.stamped = stamped;
    }

    public @Nullable String getArchivePlace() {
        return archivePlace;
    }

    public void setArchivePlace(@Nullable String archivePlace) {
        this.archivePlace = archivePlace;
    }

    public @Nullable Part getScan() {
        return scan;
    }

    public void setScan(@Nullable Part scan) {
        this.scan = scan;
    }
}
