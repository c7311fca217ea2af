package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.catalogue.Workflow;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.workflow.Recommendation;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.document.DocumentRepository;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.sla.AgencyTime;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The agency's side of a recommendation: asking, taking back, and reading what the office wrote. */
@Stateless
public class RecommendationService {

    private static final Logger logger = LoggerFactory.getLogger(RecommendationService.class);
    private static final int LONGEST_QUESTION = 4_000;

    @Inject
    Files files;

    @Inject
    Beside beside;

    @Inject
    WorkRepository work;

    @Inject
    RecommendationRepository recommendations;

    @Inject
    DocumentRepository documents;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AgencyTime time;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller callers;

    @Inject
    Clock clock;

    /**
     * Asks the office of a step that stands beside the caller's own.
     *
     * @throws NotFound if there is no such step beside the one that the caller holds
     * @throws Conflict if it is asked already
     */
    @RequiresPermission({
        Permission.APPLICATION_CHECK,
        Permission.DRAFT_VERIFY,
        Permission.DECIDE,
        Permission.LICENCE_PAPER
    })
    public long ask(String number, String stepCode, @Nullable String question) {
        var file = files.requireHeld(number, StepKind.values());
        var step = requireBeside(file, stepCode);
        var text = question == null || question.isBlank() ? null : question.strip();
        if (text != null && text.length() > LONGEST_QUESTION) {
            throw new Invalid(List.of(
                    new Invalid.FieldError("question", "ANSWER_TOO_LONG", Map.of("maximum", LONGEST_QUESTION))));
        }
        if (file.application().hasOpenBeside()
                && findOpen(file.application(), stepCode).isPresent()) {
            throw new Conflict("RECOMMENDATION_OPEN", Map.of("number", number));
        }
        var asked = beside.ask(file.application(), step, text, file.actor());
        beside.askedHere(file, asked);
        logger.atInfo()
                .addKeyValue("application", number)
                .addKeyValue("step", stepCode)
                .log("Recommendation asked");
        return asked.id();
    }

    /** Takes a question back that was asked without need; what a definition obliges stays asked. */
    @RequiresPermission({
        Permission.APPLICATION_CHECK,
        Permission.DRAFT_VERIFY,
        Permission.DECIDE,
        Permission.LICENCE_PAPER
    })
    public void withdraw(String number, long id) {
        var file = files.requireHeld(number, StepKind.values());
        var open = recommendations.requireAbout(file.application().id(), id);
        var step = file.definition().workflow().step(open.stepCode());
        if (!step.optional()) {
            throw new RuleViolation("RECOMMENDATION_OBLIGED", Map.of("number", number));
        }
        if (!mayWithdraw(file.step(), step)) {
            throw new Conflict("FILE_AT_OTHER_STEP", Map.of("number", number));
        }
        beside.withdraw(file.application(), open, file.actor());
        beside.settle(file.application(), file.definition());
        logger.atInfo()
                .addKeyValue("application", number)
                .addKeyValue("step", step.code())
                .log("Recommendation withdrawn");
    }

    /** What other offices were asked about a file; their words only for those whom the definition names. */
    @RequiresPermission(Permission.FILE_READ)
    public FileRecommendations ofFile(String number) {
        var caller = callers.require();
        var application = files.requireReadable(number);
        var definition = definitions.byId(application.definitionId()).definition();
        if (definition.workflow().firstOf(StepKind.RECOMMENDATION).isEmpty()) {
            return new FileRecommendations(List.of(), List.of());
        }
        var held = held(application, caller);
        var asked = recommendations.listOf(application.id());
        var views =
                asked.stream().map(one -> view(one, definition, held, caller)).toList();
        if (views.stream().anyMatch(view -> view.answer() != null)) {
            audit.read(caller, "RECOMMENDATION_READ", number, null);
        }
        return new FileRecommendations(
                views,
                held.map(step -> askable(definition.workflow(), step, asked)).orElse(List.of()));
    }

    /** Code of the open step, if the caller holds it. */
    private Optional<String> held(LicenceApplication application, Caller caller) {
        return work.findOpen(application.id())
                .filter(item -> item.state() == WorkState.CLAIMED
                        && item.claimedBy() != null
                        && item.claimedBy() == caller.accountId())
                .map(WorkItem::stepCode);
    }

    /** The letter of an office, for those who may read what it wrote; the reading is on record. */
    @RequiresPermission(Permission.FILE_READ)
    public RecommendationLetter letter(String number, long id) {
        var caller = callers.require();
        var application = files.requireReadable(number);
        var found = recommendations.requireAbout(application.id(), id);
        var definition = definitions.byId(application.definitionId()).definition();
        var name = found.fileName();
        var hash = found.fileSha256();
        if (name == null || hash == null || !readable(found, definition, caller)) {
            throw new NotFound("RECOMMENDATION_NOT_FOUND");
        }
        audit.read(caller, "RECOMMENDATION_LETTER_READ", number, "recommendation:" + id);
        var file = documents.file(new Sha256(hash)).orElseThrow(() -> new NotFound("RECOMMENDATION_NOT_FOUND"));
        file.requireSound();
        return new RecommendationLetter(name, file.sha256(), file.type());
    }

    private RecommendationView view(
            Recommendation one, ServiceDefinition definition, Optional<String> held, Caller caller) {
        var step = definition.workflow().step(one.stepCode());
        boolean readable = readable(one, definition, caller);
        boolean withdrawable = one.state().open()
                && step.optional()
                && held.filter(code -> mayWithdraw(definition.workflow().step(code), step))
                        .isPresent();
        return new RecommendationView(
                one.facts(),
                step.name(),
                RecommendationView.office(step),
                readable,
                readable ? one.answer() : null,
                readable ? one.fileName() : null,
                withdrawable,
                time.of(one.agencyId()).workingMinutesBetween(clock.instant(), one.dueAt()));
    }

    /** Who may ask for it, and who waits for it. */
    private static boolean mayWithdraw(Step here, Step office) {
        return here.code().equals(office.beside()) || here.waitsFor().contains(office.code());
    }

    /** Only an answer that was given: what the office still writes is its own. */
    private boolean readable(Recommendation one, ServiceDefinition definition, Caller caller) {
        return one.state() == Recommendation.State.ANSWERED
                && definition.workflow().confidants(definition.workflow().step(one.stepCode())).stream()
                        .map(code -> agencies.post(one.agencyId(), code).id())
                        .anyMatch(caller.posts()::contains);
    }

    private static List<FileRecommendations.Askable> askable(
            Workflow workflow, String here, List<Recommendation> asked) {
        return workflow.beside(here).stream()
                .filter(step -> step.kind() == StepKind.RECOMMENDATION)
                .filter(step -> of(step, asked).noneMatch(one -> one.state().open()))
                .map(step -> new FileRecommendations.Askable(
                        step.code(),
                        step.name(),
                        RecommendationView.office(step),
                        of(step, asked).anyMatch(one -> one.state() == Recommendation.State.ANSWERED)))
                .toList();
    }

    private static Stream<Recommendation> of(Step step, List<Recommendation> asked) {
        return asked.stream().filter(one -> one.stepCode().equals(step.code()));
    }

    private Step requireBeside(OpenFile file, String code) {
        return file.definition().workflow().beside(file.step().code()).stream()
                .filter(step ->
                        step.kind() == StepKind.RECOMMENDATION && step.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("STEP_NOT_FOUND", Map.of("step", code)));
    }

    private Optional<Recommendation> findOpen(LicenceApplication application, String step) {
        return recommendations.listOpen(application.id()).stream()
                .filter(open -> open.stepCode().equals(step))
                .findFirst();
    }
}
