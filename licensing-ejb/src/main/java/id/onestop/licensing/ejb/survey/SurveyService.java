package id.onestop.licensing.ejb.survey;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.SurveyState;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.TextLimit;
import id.onestop.licensing.domain.survey.SurveyElement;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The survey before the download (trap T11): answered, or skipped with a reason where the agency allows it.
 *
 * <p>Answering leaves two traces without a common key: the answer among those of the day, and that this file's gate is open.
 */
@Stateless
public class SurveyService {

    private static final int LONGEST_COMMENT = 2_000;

    private final SecureRandom random = new SecureRandom();

    @Inject
    ApplicationRepository applications;

    @Inject
    SurveyRepository answers;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller callers;

    @Inject
    RowSecurity rows;

    @Inject
    Clock clock;

    /** The version of an own application, which answering or skipping changes. */
    @RequiresPermission(Permission.APPLY)
    public long version(String applicationNumber) {
        return applications
                .requireOwn(callers.require().accountId(), applicationNumber)
                .version();
    }

    /** Keeps the answer and opens the download. */
    @RequiresPermission(Permission.APPLY)
    public void answer(AnswerSurvey command) {
        var application = requirePending(command.applicationNumber());
        requireComplete(command);
        var zone = agencies.byId(application.agencyId()).zone();
        var scores = Json.createObjectBuilder();
        for (var element : SurveyElement.values()) {
            scores.add(element.name(), requireNonNull(command.scores().get(element)));
        }
        var comment = command.comment() == null || command.comment().isBlank()
                ? null
                : command.comment().strip();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var pot = answers.lockPot(application.agencyId(), application.serviceCode(), today);
        pot.add(scores.build().toString(), comment, random);
        answers.keep(pot);
        application.passSurvey(true);
    }

    /** Opens the download without an answer; the reason is kept with the file. */
    @RequiresPermission(Permission.APPLY)
    public void skip(String applicationNumber, String reason) {
        var application = requirePending(applicationNumber);
        var gate = definitions
                .byId(application.definitionId())
                .definition()
                .product()
                .survey();
        if (!gate.skipWithReason()) {
            throw new RuleViolation("SURVEY_SKIP_NOT_ALLOWED");
        }
        if (reason.isBlank()) {
            throw new Invalid(List.of(new FieldError("reason", "REASON_MISSING")));
        }
        TextLimit.require("reason", reason.strip(), TextLimit.DETAIL);
        application.passSurvey(false);
        audit.told(callers.require(), application.agencyId(), "SURVEY_SKIPPED", applicationNumber, reason.strip());
    }

    private LicenceApplication requirePending(String number) {
        var application = applications.requireOwn(callers.require().accountId(), number);
        rows.enterAgency(application.agencyId());
        if (application.status() != ApplicationStatus.ISSUED || application.surveyState() != SurveyState.PENDING) {
            throw new Conflict("SURVEY_NOT_PENDING", Map.of("number", number));
        }
        return application;
    }

    private static void requireComplete(AnswerSurvey command) {
        var errors = new ArrayList<FieldError>();
        for (var element : SurveyElement.values()) {
            var score = command.scores().get(element);
            if (score == null || score < 1 || score > 4) {
                errors.add(new FieldError(element.name(), "SCORE_MISSING"));
            }
        }
        if (command.comment() != null && command.comment().length() > LONGEST_COMMENT) {
            errors.add(new FieldError("comment", "ANSWER_TOO_LONG", Map.of("maximum", LONGEST_COMMENT)));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
