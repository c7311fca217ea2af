package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.ClockPause;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.sla.Budget;
import id.onestop.licensing.domain.sla.BudgetClock;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.HandOver.Party;
import id.onestop.licensing.domain.workflow.HandOver.Side;
import id.onestop.licensing.domain.workflow.Recommendation;
import id.onestop.licensing.domain.workflow.Recommendation.Question;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.PostHolder;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.sla.AgencyTime;
import id.onestop.licensing.ejb.sla.ServiceClocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Questions to other offices beside the line, in the caller's transaction: asks what the definition obliges, lets a step wait
 * where the definition says so, and stops the clock while the line waits (decision Clock-Stops-When-The-Line-Waits).
 */
@ApplicationScoped
public class Beside {

    /** What stops the clock, as the ledger names it. */
    static final String CAUSE = "RECOMMENDATION";

    static final Budget UNSTATED = Budget.workingDays(5);

    @Inject
    RecommendationRepository recommendations;

    @Inject
    WorkRepository work;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AgencyTime time;

    @Inject
    ServiceClocks clocks;

    @Inject
    Ladders ladders;

    @Inject
    Expectations expectations;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** Refuses to end a step that waits for another office. */
    public static void requireAnswered(WorkItem item) {
        if (item.waitingSince() != null) {
            throw new RuleViolation("RECOMMENDATION_AWAITED", Map.of("number", item.applicationNumber()));
        }
    }

    /**
     * A step was put before its post: asks what the definition obliges here, and waits for what is open.
     *
     * @param running the file's clock, where it is loaded already
     */
    void arrived(
            LicenceApplication application,
            ServiceDefinition definition,
            WorkItem item,
            @Nullable ServiceClock running) {
        var step = definition.workflow().step(item.stepCode());
        var obliged = definition.workflow().beside(step.code()).stream()
                .filter(office -> office.kind() == StepKind.RECOMMENDATION && !office.optional())
                .toList();
        boolean mayWait = !step.waitsFor().isEmpty() && application.hasOpenBeside();
        if (obliged.isEmpty() && !mayWait) {
            return;
        }
        boolean first = item.round() == 1 && !item.sentBack() && !application.hasOpenBeside();
        var known = first ? List.<Recommendation>of() : recommendations.listOf(application.id());
        var asked = obliged.stream()
                .filter(office -> known.stream().noneMatch(earlier -> isOf(earlier, office)))
                .map(office -> write(application, office, null, Actor.SYSTEM))
                .toList();
        var open = Stream.concat(known.stream().filter(one -> one.state().open()), asked.stream())
                .filter(one -> step.waitsFor().contains(one.stepCode()))
                .toList();
        if (!open.isEmpty()) {
            await(application, definition, item, open, running);
        }
        asked.forEach(one -> tell(application, one));
    }

    private static boolean isOf(Recommendation earlier, Step office) {
        return earlier.stepCode().equals(office.code()) && earlier.state() != Recommendation.State.WITHDRAWN;
    }

    /** Asks the office of a step: question, control card, record, message. */
    Recommendation ask(LicenceApplication application, Step step, @Nullable String text, Actor by) {
        var asked = write(application, step, text, by);
        tell(application, asked);
        return asked;
    }

    private void tell(LicenceApplication application, Recommendation asked) {
        var office = agencies.staffOn(application.agencyId(), clock.instant()).present(asked.postId()).stream()
                .map(PostHolder::accountId)
                .distinct()
                .toList();
        events.publish(asked.asked(office));
    }

    private Recommendation write(LicenceApplication application, Step step, @Nullable String text, Actor by) {
        var now = clock.instant();
        var post = agencies.post(
                application.agencyId(),
                step.actingPost().orElseThrow(() -> new IllegalStateException("no post at step " + step.code())));
        var budget = ServiceClocks.budget(step).orElse(UNSTATED);
        var days = new BudgetClock(time.of(application.agencyId()));
        var dueAt = days.dueAt(budget, now);
        var remindAt =
                budget.nearlyOver().map(nearly -> days.dueAt(nearly, now)).orElse(dueAt);
        var asked =
                Recommendation.ask(application, new Question(step.code(), post.id(), text, dueAt, remindAt), by, now);
        recommendations.add(asked);
        var from = new Side(by.accountId() == null ? Party.SYSTEM : Party.OFFICIAL, by);
        var name = post.name().id();
        var to = new Side(Party.OFFICIAL, new Actor(null, name, post.id(), name));
        work.add(HandOver.give(application, from, to, "RECOMMENDATION_ASKED", null, now)
                .beside(step.code()));
        return asked;
    }

    /** The open step of the file asks: it waits at once if the definition says that it has to. */
    void askedHere(OpenFile file, Recommendation asked) {
        if (file.step().waitsFor().contains(asked.stepCode()) && file.item().waitingSince() == null) {
            await(file.application(), file.definition(), file.item(), List.of(asked), null);
        }
    }

    /** When the last office answered that this step had to wait for; {@code null} where it waits for nobody. */
    @Nullable
    Instant answeredAt(OpenFile file) {
        return file.step().waitsFor().isEmpty()
                ? null
                : recommendations.listOf(file.application().id()).stream()
                        .filter(one -> file.step().waitsFor().contains(one.stepCode()))
                        .filter(one -> one.state() == Recommendation.State.ANSWERED)
                        .map(Recommendation::closedAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private void await(
            LicenceApplication application,
            ServiceDefinition definition,
            WorkItem item,
            List<Recommendation> open,
            @Nullable ServiceClock running) {
        var step = definition.workflow().step(item.stepCode());
        boolean promised = application.acceptedAt() != null;
        var last = open.stream()
                .map(Recommendation::dueAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        item.await(clock.instant(), promised ? item.dueAt() : clocks.stepDueAt(application.agencyId(), step, last));
        if (!promised || !definition.clock().pauses().contains(ClockPause.TECHNICAL_RECOMMENDATION)) {
            return;
        }
        if (running == null) {
            clocks.pause(application, CAUSE, step.code());
        } else {
            clocks.pause(running, application, CAUSE, step.code());
        }
    }

    /** The file leaves a step that waits without its answer, as when it is sent back: from now on nobody waits. */
    void leave(LicenceApplication application, WorkItem item) {
        if (item.waitingSince() != null) {
            clocks.goOn(application, item.stepCode());
        }
    }

    /** An answer is there, or no longer wanted: the line goes on unless it waits for another one. */
    void settle(LicenceApplication application, ServiceDefinition definition) {
        var item = work.findOpen(application.id()).orElse(null);
        var since = item == null ? null : item.waitingSince();
        if (item == null || since == null) {
            return;
        }
        var step = definition.workflow().step(item.stepCode());
        boolean waits = application.hasOpenBeside()
                && recommendations.listOpen(application.id()).stream()
                        .anyMatch(open -> step.waitsFor().contains(open.stepCode()));
        if (!waits) {
            item.goOn(dueAt(application, step, item, since), clock.instant());
            ladders.again(item);
            expectations.note(item, definition);
        }
    }

    private Instant dueAt(LicenceApplication application, Step step, WorkItem item, Instant since) {
        return application.acceptedAt() == null
                ? clocks.stepDueAt(application.agencyId(), step, item.offeredAt(), since)
                : clocks.goOn(application, step.code()).orElse(item.dueAt());
    }

    /** The file is closed: nobody needs an answer any more. */
    void close(LicenceApplication application) {
        if (application.hasOpenBeside()) {
            recommendations.listOpen(application.id()).forEach(open -> withdraw(application, open, Actor.SYSTEM));
        }
    }

    /** Takes a question back: control card and record. */
    void withdraw(LicenceApplication application, Recommendation open, Actor by) {
        var now = clock.instant();
        var withdrawn = open.withdraw(application, by.reference(), now);
        var from = new Side(by.accountId() == null ? Party.SYSTEM : Party.OFFICIAL, by);
        var to = new Side(Party.SYSTEM, Actor.SYSTEM);
        work.add(HandOver.give(application, from, to, "RECOMMENDATION_WITHDRAWN", null, now)
                .beside(open.stepCode()));
        events.publish(withdrawn);
    }
}
