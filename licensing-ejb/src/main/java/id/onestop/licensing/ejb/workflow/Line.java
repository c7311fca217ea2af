package id.onestop.licensing.ejb.workflow;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.Route;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.HandOver.Party;
import id.onestop.licensing.domain.workflow.HandOver.Side;
import id.onestop.licensing.domain.workflow.StepOffer;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.sla.ServiceClocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Moves a file along the line of its definition: closes the step, writes the giving on the control card, and puts the next
 * step before its post. All in the caller's transaction.
 */
@ApplicationScoped
public class Line {

    private static final String SIGNED_LICENCE = "SIGNED_LICENCE";

    @Inject
    WorkRepository work;

    @Inject
    AgencyDirectory agencies;

    @Inject
    FourEyesDesk fourEyes;

    @Inject
    Beside beside;

    @Inject
    Ladders ladders;

    @Inject
    Expectations expectations;

    @Inject
    ServiceClocks clocks;

    @Inject
    Clock clock;

    /** Puts a file that just came in before the post of its first official step. */
    public void enter(
            LicenceApplication application, ServiceDefinition definition, Actor applicant, @Nullable String note) {
        var step = firstOfficial(definition);
        var content = application.round() == 1 ? "SUBMISSION" : "CORRECTION";
        var from = new Side(Party.APPLICANT, applicant);
        open(
                application,
                definition,
                step,
                new Giving(from, content, note, false, null, null),
                clocks.stepDueAt(application.agencyId(), step));
    }

    /**
     * Completes the step and goes on to the next official one; empty when the line ends with this step.
     *
     * @param content what is handed on, for the control card
     * @param dueAt when the whole file is due
     */
    public Optional<Step> forward(OpenFile file, String content, @Nullable String note, Instant dueAt) {
        return forward(file, content, note, dueAt, null);
    }

    /** The same for a file just accepted, whose clock is at hand. */
    Optional<Step> accepted(OpenFile file, String content, ServiceClock running) {
        return forward(file, content, null, requireNonNull(running.dueAt()), running);
    }

    private Optional<Step> forward(
            OpenFile file, String content, @Nullable String note, Instant dueAt, @Nullable ServiceClock running) {
        Beside.requireAnswered(file.item());
        var next = nextOfficial(file.definition(), file.step());
        file.item().complete(file.account(), "FORWARDED", clock.instant());
        next.ifPresent(step -> open(
                file.application(),
                file.definition(),
                step,
                new Giving(official(file), content, note, false, file.item(), running),
                dueAt));
        return next;
    }

    /**
     * An electronic signature whose step is closed.
     *
     * @param item the closed step; {@code null} if none was open
     */
    record Signed(Side from, @Nullable WorkItem item, Actor signer) {}

    /** Goes on after the electronic signature: before the next post, or, where no official follows, into the system's hands. */
    void goOn(LicenceApplication application, ServiceDefinition definition, Signed signed) {
        var next = new Route(definition).afterSignature();
        if (next.isPresent()) {
            var giving = new Giving(signed.from(), SIGNED_LICENCE, null, false, signed.item(), null);
            open(application, definition, next.get(), giving, dueAt(application, definition, next.get()));
        } else {
            var system = new Side(Party.SYSTEM, Actor.SYSTEM);
            var row = HandOver.give(application, signed.from(), system, SIGNED_LICENCE, null, clock.instant());
            var item = signed.item();
            work.add(item == null ? row : fourEyes.noted(row, application, item, signed.signer()));
        }
    }

    /** Goes on after the agency's seal: before the next post, if one follows; the system has the file already. */
    void goOnSealed(LicenceApplication application, ServiceDefinition definition) {
        new Route(definition).afterSignature().ifPresent(next -> {
            var from = new Side(Party.SYSTEM, Actor.SYSTEM);
            var giving = new Giving(from, SIGNED_LICENCE, null, false, null, null);
            open(application, definition, next, giving, dueAt(application, definition, next));
        });
    }

    /** When the next step falls due: with the whole file, or for a finished licence with the time for collecting it. */
    public Instant dueAt(LicenceApplication application, ServiceDefinition definition, Step next) {
        return next.kind() == StepKind.HAND_OVER
                ? clocks.collectedBy(
                        application.agencyId(),
                        definition.product().completion().uncollectedAfterMonths())
                : clocks.dueAt(application.id()).orElseGet(() -> clocks.stepDueAt(application.agencyId(), next));
    }

    /** Completes the step by giving what the file made to a person who is no official. */
    public void giveAway(OpenFile file, Actor recipient, String content, @Nullable String note) {
        file.item().complete(file.account(), content, clock.instant());
        var to = new Side(Party.APPLICANT, recipient);
        work.add(HandOver.give(file.application(), official(file), to, content, note, clock.instant()));
    }

    /** Completes the step by sending the file back to an earlier one that the definition allows. */
    public Step sendBack(OpenFile file, String toStep, String note, Instant dueAt) {
        if (!file.step().maySendBackTo().contains(toStep)) {
            throw new RuleViolation("SEND_BACK_NOT_ALLOWED", Map.of("step", toStep));
        }
        var target = file.definition().workflow().step(toStep);
        beside.leave(file.application(), file.item());
        file.item().complete(file.account(), "SENT_BACK", clock.instant());
        open(
                file.application(),
                file.definition(),
                target,
                new Giving(official(file), "SENT_BACK", note, true, null, null),
                dueAt);
        return target;
    }

    /** Completes the check by asking a superior to let the file go back. */
    void askConsent(OpenFile file, Step consent, String reason, Instant dueAt) {
        beside.leave(file.application(), file.item());
        file.item().complete(file.account(), WorkItem.CONSENT_ASKED, clock.instant());
        open(
                file.application(),
                file.definition(),
                consent,
                new Giving(official(file), "RETURN_CONSENT_ASKED", reason, false, null, null),
                dueAt);
    }

    /** The superior says no: the file is before the official's post again, due as it was. */
    void refuseConsent(OpenFile file, Step check, String why, WorkItem asked) {
        beside.leave(file.application(), file.item());
        file.item().complete(file.account(), "CONSENT_REFUSED", clock.instant());
        open(
                file.application(),
                file.definition(),
                check,
                new Giving(official(file), "RETURN_CONSENT_REFUSED", why, true, null, null, asked),
                asked.dueAt());
    }

    /** Whoever asked needs no consent any more: the file is before his post again, due as it was. */
    void takeConsentBack(OpenFile file, Step check, WorkItem asked) {
        beside.leave(file.application(), file.item());
        file.item().takeBack("CONSENT_WITHDRAWN", clock.instant());
        open(
                file.application(),
                file.definition(),
                check,
                new Giving(official(file), "RETURN_CONSENT_WITHDRAWN", null, false, null, null, asked),
                asked.dueAt());
    }

    /** Completes the step by giving the file back to its applicant. */
    public void giveToApplicant(OpenFile file, String outcome, @Nullable String note) {
        file.item().complete(file.account(), outcome, clock.instant());
        var to = new Side(
                Party.APPLICANT,
                new Actor(file.application().applicantId(), file.application().holderName(), null, null));
        work.add(HandOver.give(file.application(), official(file), to, outcome, note, clock.instant()));
    }

    private void open(
            LicenceApplication application, ServiceDefinition definition, Step step, Giving giving, Instant dueAt) {
        var code = step.actingPost().orElseThrow(() -> new IllegalStateException("no post at step " + step.code()));
        var post = agencies.post(application.agencyId(), code);
        var to = new Side(
                Party.OFFICIAL,
                new Actor(null, post.name().id(), post.id(), post.name().id()));
        var now = clock.instant();
        var offer =
                new StepOffer(step.code(), step.kind().name(), step.approving(), post.id(), giving.sentBack(), dueAt);
        var asked = giving.asked();
        var item = asked == null
                ? WorkItem.offer(application, offer, now)
                : WorkItem.resumed(application, offer, asked, now);
        var row = HandOver.give(application, giving.from(), to, giving.content(), giving.note(), now);
        var done = giving.done();
        work.add(
                done == null
                        ? row
                        : fourEyes.noted(row, application, done, giving.from().actor()));
        ladders.begin(application, definition, item);
        beside.arrived(application, definition, item, giving.running());
        expectations.note(item, definition);
        // stored as it stands now: what waits at once is written once
        work.add(item);
    }

    private static Side official(OpenFile file) {
        return new Side(Party.OFFICIAL, file.actor());
    }

    private static Step firstOfficial(ServiceDefinition definition) {
        return new Route(definition)
                .firstOfficial()
                .orElseThrow(() -> new IllegalStateException("no official step in " + definition.code()));
    }

    /** The next step of a post, if one follows. */
    static Optional<Step> nextOfficial(ServiceDefinition definition, Step from) {
        return new Route(definition).nextOfficial(from);
    }

    /**
     * One giving: who, what, with which note.
     *
     * @param done the approval that lies behind it, if it is one
     * @param running the file's clock, where it is loaded already
     * @param asked the same step before its official asked for a consent that he did not get
     */
    private record Giving(
            Side from,
            String content,
            @Nullable String note,
            boolean sentBack,
            @Nullable WorkItem done,
            @Nullable ServiceClock running,
            @Nullable WorkItem asked) {

        Giving(
                Side from,
                String content,
                @Nullable String note,
                boolean sentBack,
                @Nullable WorkItem done,
                @Nullable ServiceClock running) {
            this(from, content, note, sentBack, done, running, null);
        }
    }
}
