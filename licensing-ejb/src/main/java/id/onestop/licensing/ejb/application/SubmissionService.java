package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.AnswerRules;
import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.AskedDeclarations;
import id.onestop.licensing.domain.application.AssistanceEvent.DeclarationsReadAloud;
import id.onestop.licensing.domain.application.Readiness;
import id.onestop.licensing.domain.application.RegisterFinding;
import id.onestop.licensing.domain.application.RequirementCheck;
import id.onestop.licensing.domain.application.Submission;
import id.onestop.licensing.domain.catalogue.Declaration;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.integrity.ChainHash;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.calendar.Calendars;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands an application to its agency, for the first time or corrected; a second press finds it handed in and says so. */
@Stateless
public class SubmissionService {

    private static final Logger logger = LoggerFactory.getLogger(SubmissionService.class);

    @Inject
    FileRepository parts;

    @Inject
    FileStates states;

    @Inject
    PlaceLimit limit;

    @Inject
    ApplicationRepository applications;

    @Inject
    Calendars calendars;

    @Inject
    CurrentCaller callers;

    @Inject
    FileAccess access;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /**
     * Submits.
     *
     * @throws Invalid with everything that is missing or wrong, at once
     */
    @RequiresPermission({Permission.APPLY, Permission.COUNTER})
    public void submit(SubmitApplication command) {
        var caller = callers.require();
        // a second press waits here for the first and then finds it handed in
        var application = access.requireHeld(caller, command.number());
        if (application.status() == ApplicationStatus.SUBMITTED) {
            return;
        }
        application.requireWithApplicant();
        Versions.require(application, command.version());
        var state = states.of(application);
        var gaps = new ArrayList<>(state.readiness().gaps(command.declarations()));
        if (gaps.isEmpty() && limit.moves(state)) {
            var births = applications.holdPerson(application.nikHash());
            refusedBirthDate(state, births.get(application.applicantId()))
                    .or(() -> limit.refusal(state, caller))
                    .ifPresent(gaps::add);
        }
        if (!gaps.isEmpty()) {
            throw new Invalid(gaps);
        }
        var files = files(state);
        var made = state.readiness().declarations().stream()
                .filter(declaration -> command.declarations().contains(declaration.code()))
                .toList();
        var declarations = made.stream().map(Declaration::code).sorted().collect(Collectors.joining(" "));
        var declared = DeclaredJson.write(made);
        var hash = ChainHash.sha256(application.answers().values() + "\n" + files + "\n" + declared);
        var now = clock.instant();
        var agency = state.agency();
        var receivedOn = calendars
                .ofAgency(agency.id(), agency.profile().ownRules(calendars.rules(agency.calendarCode())), agency.zone())
                .receivedDay(now);
        var by = access.actor(caller, application);
        access.noteHelp(caller, application);
        var event = application.submit(by, now, receivedOn, hash);
        parts.add(Submission.of(application, now, files, declarations, hash).declaring(declared, by));
        proveBySystem(state, command.declarations());
        if (caller.agencyId() != null) {
            events.publish(new DeclarationsReadAloud(
                    application.agencyId(),
                    application.number(),
                    by.reference(),
                    application.round(),
                    declarations,
                    now));
        }
        events.publish(event.acknowledged(receipt(state)));
        logger.atInfo()
                .addKeyValue("application", application.number())
                .addKeyValue("round", application.round())
                .log("Application submitted");
    }

    /** Seen when it was saved as well, but a draft may be older than that rule; what was handed in once is not. */
    private Optional<FieldError> refusedBirthDate(FileState state, @Nullable LocalDate registered) {
        return AnswerRules.checkBirthDate(
                state.answers(),
                registered,
                LocalDate.ofInstant(clock.instant(), state.agency().zone()));
    }

    /** What the system itself can see needs no official's eye; the official may still look and disagree. */
    private void proveBySystem(FileState state, Set<String> declared) {
        state.requirements().stream()
                .filter(requirement -> isProven(state, requirement, declared))
                .forEach(requirement -> {
                    var check = RequirementCheck.of(state.application(), requirement.code());
                    check.passes(RequirementCheck.Verdict.CONFORMS, null, clock.instant());
                    parts.add(check);
                });
    }

    private static boolean isProven(FileState state, Requirement requirement, Set<String> declared) {
        return switch (requirement.kind()) {
            case DECLARATION -> declared.contains(AskedDeclarations.codeOf(requirement));
            case REGISTRATION -> requirement.registerRule().isEmpty() || passed(state, requirement);
            case GENERATED_LETTER -> Readiness.isWritten(requirement);
            case FACILITY_LICENCE -> state.standing(requirement).found();
            case FACILITY_CONFIRMATION -> state.standing(requirement).confirmed();
            default -> passed(state, requirement);
        };
    }

    private static boolean passed(FileState state, Requirement requirement) {
        return state.finding(requirement).filter(RegisterFinding.PASSED::equals).isPresent();
    }

    private static String files(FileState state) {
        var array = Json.createArrayBuilder();
        state.documents()
                .forEach(document -> array.add(Json.createObjectBuilder()
                        .add("requirement", document.requirementCode())
                        .add("id", document.id())
                        .add("name", document.fileName())
                        .add("sha256", document.sha256())));
        return array.build().toString();
    }

    /** What the receipt says, for the message: the agency's own words of promise and fee (rows 6 and 7). */
    private static Map<String, String> receipt(FileState state) {
        var definition = state.definition();
        return Map.of(
                "service", definition.product().name().id(),
                "serviceEn", definition.product().name().en(),
                "handedIn", list(state, "id", " (kami minta kepada kantor itu)"),
                "handedInEn", list(state, "en", " (we ask that office for it)"),
                "promise", definition.clock().printed(),
                "promiseEn", definition.clock().printedEn(),
                "fee", definition.fee().wording());
    }

    /** What is collected by the agency itself is not said to be handed in. */
    private static String list(FileState state, String language, String collected) {
        return state.requirements().stream()
                .map(requirement ->
                        "- " + requirement.name().in(language) + (requirement.collectedByAgency() ? collected : ""))
                .collect(Collectors.joining("\n"));
    }
}
