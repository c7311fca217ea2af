package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.Rejection;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.workflow.WorkflowEvent.StepCompleted;
import id.onestop.licensing.ejb.application.FileRepository;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.sla.ServiceClocks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What officials do with a draft licence: verify it, send it back, or refuse the licence. */
@Stateless
public class VerificationService {

    @Inject
    Files files;

    @Inject
    FourEyesDesk fourEyes;

    @Inject
    FileRepository parts;

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
        var file = files.requireHeld(number, StepKind.VERIFICATION, StepKind.PARAF);
        fourEyes.requireApproval(file);
        var next = line.forward(file, "VERIFIED_DRAFT", note, dueAt(file));
        completed(file, "FORWARDED", next.map(step -> step.code()).orElse(""));
    }

    /** Sends the file back to an earlier step of the definition, with the reason. */
    @RequiresPermission({Permission.DRAFT_VERIFY, Permission.DECIDE})
    public void sendBack(String number, String toStep, String note) {
        if (note.isBlank()) {
            throw new Invalid(List.of(new Invalid.FieldError("note", "NOTE_MISSING")));
        }
        var file =
                files.requireHeld(number, StepKind.VERIFICATION, StepKind.PARAF, StepKind.DECISION, StepKind.SIGNATURE);
        var target = line.sendBack(file, toStep, note.strip(), dueAt(file));
        completed(file, "SENT_BACK", target.code());
    }

    /** Refuses the licence with reasons: a decision, not a return (trap T10). */
    @RequiresPermission(Permission.DECIDE)
    public void reject(String number, String reasonCode, String finding) {
        var file = files.requireHeld(number, StepKind.DECISION, StepKind.SIGNATURE);
        if (!file.step().mayReject()) {
            throw new RuleViolation("REJECT_NOT_ALLOWED", Map.of("number", number));
        }
        if (finding.isBlank()) {
            throw new Invalid(List.of(new Invalid.FieldError("finding", "FINDING_MISSING")));
        }
        var reason = file.definition()
                .rejectionReason(reasonCode)
                .orElseThrow(() -> new Invalid(List.of(new Invalid.FieldError("reasonCode", "REASON_MISSING"))));
        fourEyes.requireApproval(file);
        var now = clock.instant();
        var grounds = new Rejection.Grounds(reason.code(), reason.text().id(), finding.strip(), reason.basis());
        parts.add(Rejection.of(file.application(), grounds, file.actor(), now));
        var event = file.application().reject(file.actor(), reason.code(), now);
        clocks.finish(file.application());
        line.giveToApplicant(file, "REJECTED", null);
        events.publish(event);
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
