package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.ApplicationReturn;
import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.RequirementCheck;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.Act;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.TextLimit;
import id.onestop.licensing.domain.workflow.WorkflowEvent.StepCompleted;
import id.onestop.licensing.ejb.application.FileRepository;
import id.onestop.licensing.ejb.application.StrTerm;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.sla.ServiceClocks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The check of completeness and correctness (Penata Perizinan): every requirement, then accept, or return with all faults. A later
 * step that may return finds and returns in the same way.
 */
@Stateless
public class ReviewService {

    @Inject
    Files files;

    @Inject
    FourEyesDesk fourEyes;

    @Inject
    FileRepository parts;

    @Inject
    Findings findings;

    @Inject
    Line line;

    @Inject
    Steps steps;

    @Inject
    FirstCheckOutages outages;

    @Inject
    Beside beside;

    @Inject
    StrTerm str;

    @Inject
    ServiceClocks clocks;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** Notes the finding on one requirement; it can be changed until the file leaves the step. */
    @RequiresPermission(Permission.APPLICATION_CHECK)
    public void check(CheckRequirement command) {
        var file = files.requireJudging(command.number());
        files.touch(file);
        var requirement = requirement(file, command.requirementCode());
        if (command.verdict() == Verdict.NOT_APPLICABLE && !requirement.mayNotApply()) {
            throw new Invalid(List.of(new Invalid.FieldError("verdict", "REQUIREMENT_ALWAYS_APPLIES")));
        }
        var step = file.item().stepCode();
        var known = findings.all(file).own(requirement.code(), step).orElse(null);
        var check = known == null ? RequirementCheck.of(file.application(), requirement.code(), step) : known;
        settle(check, command, file);
        if (known == null) {
            parts.add(check);
        }
    }

    /** States that the file is complete and correct: the service clock starts and the file goes on. */
    @RequiresPermission(Permission.APPLICATION_CHECK)
    public void accept(String number) {
        var file = files.requireHeld(number, Act.ACCEPT);
        fourEyes.requireApproval(file);
        var application = file.application();
        str.requireRunning(application, file.definition());
        var checks = findings.requireAll(file);
        if (checks.stream().anyMatch(check -> check.verdict() == Verdict.FAULTY)) {
            throw new RuleViolation("REQUIREMENTS_FAULTY", Map.of("number", number));
        }
        boolean first = application.status() == ApplicationStatus.SUBMITTED;
        var event = first ? application.accept(file.actor(), clock.instant()) : null;
        var running = clocks.accept(application, file.definition(), beside.answeredAt(file));
        var again = file.item().sentBack() ? "CORRECTED_DRAFT" : "CHECKED_AGAIN";
        var next = line.accepted(file, first ? "COMPLETE_AND_CORRECT" : again, running);
        if (first) {
            outages.accepted(file, running);
        }
        events.publish(
                event != null
                        ? event
                        : new StepCompleted(
                                application.agencyId(),
                                application.id(),
                                number,
                                file.actor().reference(),
                                file.step().code(),
                                "FORWARDED",
                                next.map(step -> step.code()).orElse(""),
                                clock.instant()));
    }

    /**
     * Returns the file once, with every fault that was found; refused until every requirement was looked at.
     *
     * @throws RuleViolation {@code RETURN_NEEDS_CONSENT} if an earlier return should have named one of them
     */
    @RequiresPermission(Permission.APPLICATION_CHECK)
    public void returnForCorrection(String number, @Nullable String note) {
        TextLimit.require("note", note, TextLimit.LONG);
        var file = files.requireJudging(number);
        if (!file.step().mayReturn()) {
            throw new RuleViolation("RETURN_NOT_ALLOWED", Map.of("number", number));
        }
        var faults = findings.requireFaults(file);
        var overlooked = findings.overlooked(file, faults);
        if (!Findings.toConsent(file, overlooked).isEmpty()) {
            throw new RuleViolation("RETURN_NEEDS_CONSENT", Map.of("count", overlooked.size()));
        }
        var application = file.application();
        var made = ApplicationReturn.of(application, file.actor(), note, clock.instant());
        findings.keep(made, faults, overlooked, file.definition());
        var event = application
                .returnForCorrection(file.actor(), faults.size(), clock.instant())
                .late(overlooked.size());
        beside.leave(application, file.item());
        clocks.pause(application, "RETURNED", "R-" + application.round());
        line.giveToApplicant(file, overlooked.isEmpty() ? "RETURNED" : "RETURNED_AGAIN", note);
        if (file.step().kind() != StepKind.COMPLETENESS_CHECK) {
            // what was prepared at a later step is given up
            events.publish(steps.completed(file, "RETURNED", ""));
        }
        events.publish(event);
    }

    private void settle(RequirementCheck check, CheckRequirement command, OpenFile file) {
        var fault = command.fault();
        if (command.verdict() != Verdict.FAULTY) {
            check.passes(command.verdict(), file.account(), clock.instant());
        } else if (fault == null || !reasonFits(file, command.requirementCode(), fault.reasonCode())) {
            throw new Invalid(List.of(new Invalid.FieldError("reasonCode", "REASON_MISSING")));
        } else if (fault.cure().isBlank()) {
            throw new Invalid(List.of(new Invalid.FieldError("cure", "CURE_MISSING")));
        } else {
            TextLimit.require("cure", fault.cure(), TextLimit.LONG);
            TextLimit.require("note", fault.note(), TextLimit.LONG);
            findings.requireLaw(file, command.requirementCode());
            check.fails(fault, file.account(), clock.instant());
        }
    }

    private static boolean reasonFits(OpenFile file, String requirementCode, String reasonCode) {
        return file.definition().returnReasonsFor(requirementCode).stream()
                .anyMatch(reason -> reason.code().equals(reasonCode));
    }

    private static Requirement requirement(OpenFile file, String code) {
        return Findings.asked(file).stream()
                .filter(requirement -> requirement.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("REQUIREMENT_NOT_FOUND", Map.of("code", code)));
    }
}
