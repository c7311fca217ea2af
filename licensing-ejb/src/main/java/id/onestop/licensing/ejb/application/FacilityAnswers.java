package id.onestop.licensing.ejb.application;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.FacilityConfirmation;
import id.onestop.licensing.domain.application.FacilityConfirmation.Answer;
import id.onestop.licensing.domain.application.FacilityConfirmation.State;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.RequirementCheck;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The facility's side of a link: anybody who holds it may look once more, and answer once (row 35). */
@Stateless
public class FacilityAnswers {

    private static final Logger logger = LoggerFactory.getLogger(FacilityAnswers.class);
    private static final int SHORT = 160;
    private static final int LONG = 1_000;

    @Inject
    EvidenceRepository evidence;

    @Inject
    ApplicationRepository applications;

    @Inject
    FileRepository parts;

    @Inject
    FileStates states;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    RowSecurity rows;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    @Inject
    @RealTime
    Clock realTime;

    /** The question behind a link; an unknown link and one that was replaced look alike. */
    @PermitAll
    public FacilityQuestion open(String token) {
        var confirmation = require(token);
        rows.enterAgency(confirmation.agencyId());
        return view(confirmation, requireOpen(applications.require(confirmation.applicationId())));
    }

    /** Takes the answer; a second one is refused, so that a link forwarded later changes nothing. */
    @PermitAll
    public FacilityQuestion answer(AnswerFacility command) {
        var confirmation = require(command.token());
        rows.enterAgency(confirmation.agencyId());
        var application = requireOpen(applications.hold(confirmation.applicationId()));
        var given = checked(command);
        var event = confirmation.answer(
                given, application.number(), application.applicantId(), clock.instant(), realTime.instant());
        if (given.state() == State.CONFIRMED) {
            proveBySystem(application, confirmation.requirementCode());
        }
        events.publish(event);
        logger.atInfo()
                .addKeyValue("application", application.number())
                .addKeyValue("answer", given.state())
                .log("Facility answered");
        return view(confirmation, application);
    }

    /** A file that waits for its check has it ticked, unless an official was quicker; the official may still disagree. */
    private void proveBySystem(LicenceApplication application, String requirementCode) {
        var state = states.of(application);
        boolean waits = application.status() == ApplicationStatus.SUBMITTED
                && state.definition()
                        .requirement(requirementCode)
                        .map(state::standing)
                        .filter(Standing::confirmed)
                        .isPresent();
        boolean checked = parts.listChecks(application.id(), application.round()).stream()
                .anyMatch(check -> check.requirementCode().equals(requirementCode));
        if (waits && !checked) {
            var check = RequirementCheck.of(application, requirementCode);
            check.passes(RequirementCheck.Verdict.CONFORMS, null, clock.instant());
            parts.add(check);
        }
    }

    private FacilityConfirmation require(String token) {
        rows.enterWorker();
        return evidence.findByToken(Sha256.ofText(token).hex()).orElseThrow(FacilityAnswers::unknown);
    }

    /** What was decided or withdrawn asks nobody any more. */
    private static LicenceApplication requireOpen(LicenceApplication application) {
        if (application.status().isFinal() || application.status() == ApplicationStatus.ISSUED) {
            throw unknown();
        }
        return application;
    }

    private static NotFound unknown() {
        return new NotFound("CONFIRMATION_NOT_FOUND");
    }

    private static Answer checked(AnswerFacility command) {
        var faults = new ArrayList<FieldError>();
        var answer = command.answer() == State.WAITING ? null : command.answer();
        if (answer == null) {
            faults.add(new FieldError("answer", "CONFIRMATION_CHOICE"));
        }
        var name = text("name", command.name(), "CONFIRMATION_NAME", SHORT, faults);
        var post = text("post", command.post(), "CONFIRMATION_POST", SHORT, faults);
        var reason =
                text("reason", command.reason(), answer == State.REFUSED ? "CONFIRMATION_REASON" : "", LONG, faults);
        if (!faults.isEmpty() || answer == null) {
            throw new Invalid(faults);
        }
        return new Answer(answer, name, post, answer == State.REFUSED ? reason : null);
    }

    /** What was typed; its absence is told with the code, where there is one. */
    private static String text(
            String field, @Nullable String typed, String missing, int most, ArrayList<FieldError> faults) {
        var text = requireNonNullElse(typed, "").strip();
        if (!missing.isEmpty() && text.isEmpty()) {
            faults.add(new FieldError(field, missing));
        } else if (text.length() > most) {
            faults.add(new FieldError(field, "ANSWER_TOO_LONG", Map.of("maximum", most)));
        }
        return text;
    }

    private FacilityQuestion view(FacilityConfirmation confirmation, LicenceApplication application) {
        var agency = agencies.byId(confirmation.agencyId());
        var product = definitions.byId(application.definitionId()).definition().product();
        return new FacilityQuestion(
                agency.code(),
                agency.name(),
                product.name(),
                confirmation.holderName(),
                product.professionName(),
                confirmation.placeName(),
                confirmation.placeAddress(),
                confirmation.statement(),
                confirmation.state(),
                confirmation.expired(realTime.instant()),
                confirmation.expiresAt(),
                confirmation.answeredAt(),
                agency.zone());
    }
}
