package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.AnswerCode;
import id.onestop.licensing.domain.application.FacilityConfirmation;
import id.onestop.licensing.domain.application.FacilityConfirmation.Link;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.OutsideNotice;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.SecretBox;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends facilities the link through which they say whether somebody works there (row 35). */
@Stateless
public class FacilityLinks {

    private static final Logger logger = LoggerFactory.getLogger(FacilityLinks.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    @Inject
    ApplicationRepository applications;

    @Inject
    EvidenceRepository evidence;

    @Inject
    FileAccess access;

    @Inject
    FilesInHand inHand;

    @Inject
    FileStates states;

    @Inject
    SecretBox box;

    @Inject
    Settings settings;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    @Inject
    @RealTime
    Clock realTime;

    /**
     * Sends the link, or sends it again: the one before it ends.
     *
     * @throws Invalid with the answers that are missing
     */
    @RequiresPermission({Permission.APPLY, Permission.COUNTER, Permission.APPLICATION_CHECK})
    public void send(String number, String requirementCode) {
        var caller = callers.require();
        var application = requireTouchable(caller, number);
        var state = states.of(application);
        var requirement = state.requirements().stream()
                .filter(one -> one.code().equals(requirementCode) && one.rules().confirmation() != null)
                .findFirst()
                .orElseThrow(() -> new NotFound("REQUIREMENT_NOT_FOUND", Map.of("code", requirementCode)));
        var subject = state.subjects()
                .question(requirement)
                .orElseThrow(() -> new Invalid(List.of(new FieldError(requirementCode, "CONFIRMATION_ANSWERS"))));
        var known = state.proofs().confirmation(requirement);
        var confirmation = known.orElseGet(() -> FacilityConfirmation.of(application, requirementCode));
        var rule = Objects.requireNonNull(requirement.rules().confirmation());
        var token = token();
        var link = new Link(
                Sha256.ofText(token).hex(), clock.instant(), realTime.instant().plus(Duration.ofDays(rule.linkDays())));
        var mail = mail(state, requirement, subject, token);
        var event = confirmation.send(
                subject, link, mail, number, access.actor(caller, application).reference());
        if (known.isEmpty()) {
            evidence.add(confirmation);
        }
        events.publish(event);
        logger.atInfo()
                .addKeyValue("application", number)
                .addKeyValue("link", confirmation.links())
                .log("Facility asked");
    }

    /** The applicant's side at any time before the decision; an official while he judges the file. */
    private LicenceApplication requireTouchable(Caller caller, String number) {
        if (judges(caller, number)) {
            return inHand.requireJudging(number);
        }
        var application = access.require(caller, number);
        if (application.submittedAt() != null && !application.status().isOpen()) {
            application.requireWithApplicant();
        }
        return application;
    }

    /** Whether an official asks for himself; at the counter he asks for the person whom he helps. */
    private boolean judges(Caller caller, String number) {
        if (!caller.may(Permission.APPLICATION_CHECK)) {
            return false;
        }
        var application = applications.requireOf(caller.requireAgency(), number);
        boolean helping = access.mayWork(caller, application);
        if (application.submittedAt() == null && !helping) {
            throw new NotFound("APPLICATION_NOT_FOUND", Map.of("number", number));
        }
        return !helping;
    }

    private OutsideNotice mail(
            FileState state, Requirement requirement, FacilityConfirmation.Subject subject, String token) {
        var rule = Objects.requireNonNull(requirement.rules().confirmation());
        var head = state.holder().text(AnswerCode.FACILITY_HEAD);
        var link = settings.text(Setting.PUBLIC_ADDRESS) + "/facility-confirmations/" + token;
        return new OutsideNotice(
                "facility-asked",
                subject.email(),
                head.isEmpty() ? subject.placeName() : head,
                "id",
                Map.of(
                        "person",
                        subject.holderName(),
                        "agency",
                        state.agency().shortName().id(),
                        "place",
                        subject.placeName(),
                        "days",
                        Integer.toString(rule.linkDays()),
                        "sealed.link",
                        box.seal("outbox", link)));
    }

    private static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
