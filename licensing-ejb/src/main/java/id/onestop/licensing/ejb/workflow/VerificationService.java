package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.catalogue.Act;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.TextLimit;
import id.onestop.licensing.domain.workflow.WorkflowEvent.StepCompleted;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.sla.ServiceClocks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What officials do with a draft licence: verify it, or send it back. */
@Stateless
public class VerificationService {

    @Inject
    Files files;

    @Inject
    FourEyesDesk fourEyes;

    @Inject
    Findings findings;

    @Inject
    Line line;

    @Inject
    ServiceClocks clocks;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** Verifies the draft and gives it on. */
    @RequiresPermission(Permission.DRAFT_VERIFY)
    public void verify(String number, @Nullable String note) {
        TextLimit.require("note", note, TextLimit.LONG);
        var file = files.requireHeld(number, Act.PASS_ON);
        fourEyes.requireApproval(file);
        findings.requireSound(file);
        var content = file.step().kind() == StepKind.PARAF ? "INITIALLED" : "VERIFIED_DRAFT";
        var next = line.forward(file, content, note, dueAt(file));
        completed(file, "FORWARDED", next.map(step -> step.code()).orElse(""));
    }

    /** Sends the file back to an earlier step of the definition, with the reason. */
    @RequiresPermission({Permission.DRAFT_VERIFY, Permission.DECIDE, Permission.LICENCE_PAPER})
    public void sendBack(String number, String toStep, String note) {
        if (note.isBlank()) {
            throw new Invalid(List.of(new Invalid.FieldError("note", "NOTE_MISSING")));
        }
        TextLimit.require("note", note.strip(), TextLimit.LONG);
        var file = files.requireHeld(number, Act.SEND_BACK);
        var target = line.sendBack(file, toStep, note.strip(), dueAt(file));
        completed(file, "SENT_BACK", target.code());
    }

    private Instant dueAt(OpenFile file) {
        return clocks.dueAt(file.application().id()).orElse(file.item().dueAt());
    }

    private void completed(OpenFile file, String outcome, String next) {
        events.publish(new StepCompleted(
                file.application().agencyId(),
                file.application().id(),
                file.application().number(),
                file.actor().reference(),
                file.step().code(),
                outcome,
                next,
                clock.instant()));
    }
}
