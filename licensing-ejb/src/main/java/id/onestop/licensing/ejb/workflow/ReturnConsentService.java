package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.ApplicationReturn;
import id.onestop.licensing.domain.application.ReturnConsent;
import id.onestop.licensing.domain.catalogue.Act;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.TextLimit;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.FileRepository;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.SeenVersion;
import id.onestop.licensing.ejb.sla.ServiceClocks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A return of what an earlier one should have named: its official asks, a superior in the post of the definition allows it
 * or not, and only then the file goes back.
 */
@Stateless
public class ReturnConsentService {

    private static final Logger logger = LoggerFactory.getLogger(ReturnConsentService.class);

    @Inject
    Files files;

    @Inject
    WorkRepository work;

    @Inject
    WorkItemService items;

    @Inject
    Definitions definitions;

    @Inject
    Findings findings;

    @Inject
    FileRepository parts;

    @Inject
    Line line;

    @Inject
    Beside beside;

    @Inject
    Steps steps;

    @Inject
    FourEyesDesk fourEyes;

    @Inject
    ServiceClocks clocks;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AuditTrail audit;

    @Inject
    SeenVersion seen;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** What the official who holds the file would need a superior's consent for; empty if nothing. */
    @RequiresPermission(Permission.APPLICATION_CHECK)
    public ConsentNeed need(String number) {
        var file = files.requireJudging(number);
        var overlooked = Findings.toConsent(file, findings.overlooked(file, findings.requireFaults(file)));
        var post = file.definition()
                .workflow()
                .returnConsent(file.step().code())
                .flatMap(Step::actingPost)
                .map(code -> agencies.post(file.application().agencyId(), code).name());
        return new ConsentNeed(overlooked, post.orElse(null));
    }

    /** The last request of a file in its present round; the reading is recorded. */
    @RequiresPermission(Permission.FILE_READ)
    public Optional<ConsentView> ofFile(String number) {
        var application = files.requireReadable(number);
        audit.read(callers.require(), "RETURN_CONSENT_OPENED", number, null);
        long reader = callers.require().accountId();
        return parts.findConsent(application.id(), application.round())
                .map(request -> ConsentView.from(request, reader));
    }

    /**
     * Asks the superior; the file waits with him, and what was found and written stays as it is.
     *
     * @param reason why it was not named before, for superior and applicant
     * @param note what the applicant reads above the faults
     */
    @RequiresPermission(Permission.APPLICATION_CHECK)
    public void ask(String number, String reason, @Nullable String note) {
        requireText("reason", reason, "CONSENT_REASON_MISSING");
        TextLimit.require("note", note, TextLimit.LONG);
        var file = files.requireJudging(number);
        var overlooked = findings.overlooked(file, findings.requireFaults(file));
        if (Findings.toConsent(file, overlooked).isEmpty() || !file.step().mayReturn()) {
            throw new RuleViolation("RETURN_CONSENT_NOT_NEEDED", Map.of("number", number));
        }
        var consent = file.definition()
                .workflow()
                .returnConsent(file.step().code())
                .orElseThrow(() -> new RuleViolation("RETURN_CONSENT_UNNAMED", Map.of("number", number)));
        parts.add(
                ReturnConsent.ask(file.application(), file.actor(), reason.strip(), note, overlooked, clock.instant()));
        var dueAt = clocks.stepDueAt(file.application().agencyId(), consent);
        line.askConsent(file, consent, reason.strip(), dueAt);
        events.publish(steps.completed(file, WorkItem.CONSENT_ASKED, consent.code()));
    }

    /** Allows the return: it goes out at once, in the words of the official who asked. */
    @RequiresPermission({Permission.DRAFT_VERIFY, Permission.DECIDE})
    public void allow(String number) {
        var file = files.requireHeld(number, Act.ALLOW_RETURN);
        fourEyes.requireConsent(file.history(), file.item(), file.account());
        var application = file.application();
        var consent = asked(file);
        var faults = findings.requireFaults(file);
        var now = clock.instant();
        consent.give(file.actor(), now);
        var made = ApplicationReturn.late(application, consent, file.actor(), now);
        findings.keep(made, faults, consent.overlooked(), file.definition());
        var event = application
                .returnForCorrection(file.actor(), faults.size(), now)
                .late(consent.overlooked().size());
        beside.leave(application, file.item());
        clocks.pause(application, "RETURNED", "R-" + application.round());
        file.history().stream().filter(WorkItem::asksConsent).forEach(WorkItem::returnAllowed);
        line.giveToApplicant(file, "RETURNED_AGAIN", consent.reason());
        events.publish(event);
        logger.atInfo().addKeyValue("application", number).log("Late return allowed");
    }

    /** Refuses it: the file is before its official again, with everything that was found. */
    @RequiresPermission({Permission.DRAFT_VERIFY, Permission.DECIDE})
    public void refuse(String number, String why) {
        requireText("answer", why, "CONSENT_ANSWER_MISSING");
        var file = files.requireHeld(number, Act.REFUSE_RETURN);
        fourEyes.requireConsent(file.history(), file.item(), file.account());
        asked(file).refuse(file.actor(), why.strip(), clock.instant());
        var asked = lastAsked(file.history());
        var step = file.definition().workflow().step(asked.stepCode());
        line.refuseConsent(file, step, why.strip(), asked);
        events.publish(steps.completed(file, "CONSENT_REFUSED", step.code()));
    }

    /** Takes the request back, read or not, as long as nobody has answered it; whoever asked holds the file again. */
    @RequiresPermission(Permission.APPLICATION_CHECK)
    public void withdraw(String number) {
        var caller = callers.require();
        var known = work.requireSteps(caller.requireAgency(), number);
        seen.require(number, known.application().version());
        var item = known.open()
                .filter(open -> open.stepKind().equals(StepKind.RETURN_CONSENT.name()))
                .orElseThrow(() -> elsewhere(number));
        var asked = lastAsked(known.history());
        files.requirePost(caller, asked);
        var file = new OpenFile(
                known.application(),
                definitions.byId(known.application().definitionId()).definition(),
                known.history(),
                item,
                caller,
                files.actor(caller, asked));
        asked(file).withdraw(file.actor(), clock.instant());
        var step = file.definition().workflow().step(asked.stepCode());
        line.takeConsentBack(file, step, asked);
        events.publish(steps.completed(file, "CONSENT_WITHDRAWN", step.code()));
        items.claim(number);
    }

    private static WorkItem lastAsked(List<WorkItem> history) {
        return history.stream()
                .filter(WorkItem::asksConsent)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static Conflict elsewhere(String number) {
        return new Conflict("FILE_AT_OTHER_STEP", Map.of("number", number));
    }

    private ReturnConsent asked(OpenFile file) {
        return parts.findConsent(file.application().id(), file.application().round())
                .orElseThrow(() -> elsewhere(file.application().number()));
    }

    private static void requireText(String field, String text, String code) {
        if (text.isBlank()) {
            throw new Invalid(List.of(new Invalid.FieldError(field, code)));
        }
        TextLimit.require(field, text.strip(), TextLimit.LONG);
    }
}
