package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.catalogue.LineEnd;
import id.onestop.licensing.ejb.workflow.GrantService;
import id.onestop.licensing.ejb.workflow.VerificationService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The draft letter beside the data it was made from: verify it, sign it, or send it back. */
@Named
@RequestScoped
public class DraftBacking extends FilePageBacking {

    @Inject
    VerificationService verifications;

    @Inject
    GrantService grants;

    @Inject
    AnswerWords answers;

    @Inject
    Messages msg;

    @Inject
    Acts acts;

    private @Nullable String note;
    private @Nullable String step;
    private @Nullable String why;
    private boolean sendingBack;

    public void show() {
        load();
        if (!isVerifying() && !isDeciding()) {
            acts.tooLate(getNumber());
        }
    }

    public void verify() {
        String number = getNumber();
        boolean initialled = isInitialling();
        if (acts.done(number, () -> verifications.verify(number, note))) {
            Notices.add(initialled ? "workflow.initialled" : "workflow.verified", "number", number);
            Redirects.to("/work");
        }
    }

    public void sendBack() {
        sendingBack = true;
        String number = getNumber();
        String target = Objects.requireNonNullElse(step, "");
        String reason = Objects.requireNonNullElse(why, "");
        if (target.isEmpty()) {
            Refusals.add("step", "STEP_MISSING", Map.of());
        }
        if (reason.isBlank()) {
            Refusals.add("why", "NOTE_MISSING", Map.of());
        }
        if (!target.isEmpty()
                && !reason.isBlank()
                && acts.done(number, () -> verifications.sendBack(number, target, reason), field -> "why")) {
            Notices.add("workflow.sentBack", "number", number);
            Redirects.to("/work");
        }
    }

    /** Grants the licence where its signature is an act of its own. */
    public void grant() {
        String number = getNumber();
        if (acts.done(number, () -> grants.grant(number, note))) {
            Notices.add("workflow.granted", "number", number);
            Redirects.to("/signing");
        }
    }

    public List<AnswerSection> getSections() {
        return answers.sections(getFile());
    }

    /** Notes that came with the file, newest first. */
    public List<FileNote> getNotes() {
        return writer.notes(where());
    }

    /** What was typed and can no longer be saved, because the file is in other hands. */
    public List<Unsaved> getUnsaved() {
        return isVerifying() || isDeciding()
                ? List.of()
                : Stream.concat(
                                acts.unsaved("note", msg.get("workflow.verify.note")),
                                acts.unsaved("why", msg.get("workflow.sendBack.why")))
                        .toList();
    }

    /** The box for sending back is open when something in it is to be mended. */
    public boolean isSendingBack() {
        return sendingBack;
    }

    public boolean isVerifying() {
        return getPage().head().heldAt("VERIFICATION", "PARAF");
    }

    /** Whether the act is a paraf on the draft, and not its verification (row 69). */
    public boolean isInitialling() {
        return getPage().head().heldAt("PARAF");
    }

    public boolean isDeciding() {
        return getPage().head().heldAt("DECISION", "SIGNATURE");
    }

    /** What verifying does to the file; empty where nothing is verified. */
    public String getEffect() {
        var current = where().current();
        if (current == null) {
            return "";
        }
        var workflow = getFile().definition().workflow();
        var passed = LineEnd.onward(workflow, workflow.step(current.stepCode()));
        return passed.isEmpty()
                ? ""
                : msg.of(
                        "workflow.verify.effect",
                        "step",
                        passed.get(passed.size() - 1).name().in(msg.language()));
    }

    /** Whether the decision here is granted apart from its signature. */
    public boolean isGranting() {
        var current = where().current();
        return getPage().head().heldAt("DECISION")
                && current != null
                && !new LineEnd(getFile().definition())
                        .signsAtOnce(getFile().definition().workflow().step(current.stepCode()));
    }

    /** Earlier steps to which the definition lets this one send the file. */
    public List<Option> getSteps() {
        var current = where().current();
        var workflow = getFile().definition().workflow();
        return current == null
                ? List.of()
                : writer.steps(workflow, workflow.step(current.stepCode()).maySendBackTo());
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getStep() {
        return step;
    }

    public void setStep(@Nullable String step) {
        this.step = step;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
