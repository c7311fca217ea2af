package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.application.RequirementCheck.Fault;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.ejb.application.FileView;
import id.onestop.licensing.ejb.workflow.CheckRequirement;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an official says about one requirement, as typed. */
public class FaultForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 500;

    private String kept;
    private String drawn;
    private @Nullable String verdict;
    private @Nullable String reason;
    private @Nullable String cure;
    private @Nullable String note;

    FaultForm(FileView.Row row) {
        verdict = row.verdict() == null ? null : row.verdict().name();
        reason = row.reasonCode();
        cure = row.cure();
        note = row.note();
        kept = typed();
        drawn = kept;
    }

    /** Whether nobody changed the requirement since this form was drawn. */
    boolean standsOn(FaultForm fresh) {
        return drawn.equals(fresh.drawn);
    }

    /** Whether both say the same. */
    boolean agrees(FaultForm fresh) {
        return typed().equals(fresh.typed());
    }

    /** From now on it is drawn from what lies there now; what was typed stays. */
    void redraw(FaultForm fresh) {
        drawn = fresh.drawn;
    }

    /** What is typed is kept now, as this command says it. */
    void keep(CheckRequirement command) {
        var fault = command.fault();
        kept = typed();
        drawn = fault == null
                ? command.verdict().name()
                : said(command.verdict().name(), fault.reasonCode(), fault.cure(), fault.note());
    }

    /** A fault whose reason is still to be chosen. */
    boolean unfinished() {
        return "FAULTY".equals(verdict) && reason == null;
    }

    /** Makes it faulty and adds what was found; the reason stays the official's choice. */
    void find(String words) {
        verdict = Verdict.FAULTY.name();
        String before = note == null || note.contains(words) ? "" : note + "; ";
        String found = before + words;
        note = found.length() > LONGEST ? found.substring(0, LONGEST) : found;
    }

    /** Lets an earlier finding stand, where nothing is said yet. */
    void stand(Verdict found) {
        if (verdict == null || verdict.isEmpty()) {
            verdict = found.name();
        }
    }

    /** Whether it says something that is not kept yet. */
    boolean changed() {
        return verdict != null && !typed().equals(kept);
    }

    /** The command; a cure left empty becomes the one of the catalogue, in the language of the papers. */
    CheckRequirement command(String number, String code, ServiceDefinition definition) {
        var found = Arrays.stream(Verdict.values())
                .filter(one -> one.name().equals(verdict))
                .findFirst()
                .orElse(Verdict.CONFORMS);
        return new CheckRequirement(number, code, found, found == Verdict.FAULTY ? fault(definition) : null);
    }

    private @Nullable Fault fault(ServiceDefinition definition) {
        if (reason == null) {
            return null;
        }
        var offered =
                definition.returnReason(reason).map(one -> one.cure().id()).orElse("");
        return new Fault(reason, cure == null || cure.isBlank() ? offered : cure.strip(), note);
    }

    private String typed() {
        return "FAULTY".equals(verdict) ? said(verdict, reason, cure, note) : Objects.toString(verdict);
    }

    private static String said(
            @Nullable String verdict, @Nullable String reason, @Nullable String cure, @Nullable String note) {
        return verdict + '\n' + reason + '\n' + cure + '\n' + note;
    }

    public @Nullable String getVerdict() {
        return verdict;
    }

    public void setVerdict(@Nullable String verdict) {
        this.verdict = verdict;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getCure() {
        return cure;
    }

    public void setCure(@Nullable String cure) {
        this.cure = cure;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
