package id.onestop.licensing.ejb.workflow;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.workflow.FourEyesRule;
import id.onestop.licensing.domain.workflow.FourEyesRule.Duty;
import id.onestop.licensing.domain.workflow.FourEyesRule.Ruling;
import id.onestop.licensing.domain.workflow.FourEyesRule.Verdict;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.domain.workflow.WorkflowEvent.StepsMerged;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.PostHolder;
import id.onestop.licensing.ejb.agency.StaffDay;
import id.onestop.licensing.ejb.application.AssistanceRepository;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks the four-eyes rule with the people of the day, and writes down where a decree makes two steps one. */
@ApplicationScoped
public class FourEyesDesk {

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AssistanceRepository assistances;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** Whether an item that the repository offers is also this person's to take, as the steps of the file stand. */
    boolean permitsNext(List<WorkItem> history, WorkItem item, Caller caller) {
        return permitted(history, item, caller, today(item.agencyId()));
    }

    /** Those of these items that are this person's to take, in their order. */
    List<WorkItem> permitted(List<WorkItem> items, Map<Long, List<WorkItem>> histories, Caller caller) {
        var staff = today(caller.requireAgency());
        return items.stream()
                .filter(item -> permitted(histories.getOrDefault(item.applicationId(), List.of()), item, caller, staff))
                .toList();
    }

    private boolean permitted(List<WorkItem> history, WorkItem item, Caller caller, Supplier<StaffDay> staff) {
        return consents(item)
                ? FourEyesRule.mayConsent(history, caller.accountId())
                : ruling(history, item, caller, staff).verdict().mayClaim();
    }

    /** Refuses somebody who may not even take the item, be it only to send it back. */
    void requireClaim(List<WorkItem> history, WorkItem item, Caller caller) {
        if (consents(item)) {
            requireConsent(history, item, caller.accountId());
        }
        var ruling = ruling(history, item, caller);
        if (!ruling.verdict().mayClaim()) {
            throw refusal(ruling, item);
        }
    }

    /** Why this person may not approve the step; empty if nothing stands against it. */
    Optional<String> objection(List<WorkItem> history, WorkItem item, Caller caller) {
        if (caller.away().contains(item.postId())) {
            return Optional.of(Files.AWAY);
        }
        var verdict = ruling(history, item, caller).verdict();
        return verdict.mayAct() ? Optional.empty() : Optional.of(verdict.code());
    }

    /** Refuses whoever asked for the late return himself, or overlooked the fault. */
    void requireConsent(List<WorkItem> history, WorkItem item, long account) {
        if (!FourEyesRule.mayConsent(history, account)) {
            throw new RuleViolation("FOUR_EYES_CONSENT", Map.of("number", item.applicationNumber()));
        }
    }

    private static boolean consents(WorkItem item) {
        return item.stepKind().equals(StepKind.RETURN_CONSENT.name());
    }

    /** Who took the file in at the counter does not approve it. */
    void requireNotHelped(LicenceApplication application, WorkItem item, long account) {
        if (item.approving()
                && application.channel() == Channel.ASSISTED
                && assistances.hasHelped(application.id(), account)) {
            throw new RuleViolation("FOUR_EYES_COUNTER", Map.of("number", application.number()));
        }
    }

    /** Refuses a second approval by the same person, or notes the decree that merges both steps. */
    public void requireApproval(OpenFile file) {
        var item = file.item();
        var ruling = ruling(file.history(), item, file.caller());
        if (!ruling.verdict().mayAct()) {
            throw refusal(ruling, item);
        }
        requireNotHelped(file.application(), item, file.account());
        if (ruling.verdict() == Verdict.MERGED) {
            var decree = ruling.decree() == null ? file.caller().decree(item.postId()) : ruling.decree();
            item.mergeWith(requireNonNull(ruling.step()), requireNonNull(decree));
        }
    }

    /** Writes on the card and into the chain that the giver's step was merged with an earlier one. */
    HandOver noted(HandOver row, LicenceApplication application, WorkItem item, Actor by) {
        var merging = item.merging().orElse(null);
        if (merging == null) {
            return row;
        }
        var definition = definitions.byId(application.definitionId()).definition();
        events.publish(new StepsMerged(
                application.agencyId(),
                application.number(),
                by.reference(),
                item.stepCode(),
                merging.step(),
                merging.decree(),
                clock.instant()));
        // a file that went over to a later version may have done a step that is called otherwise now
        return row.merging(
                definition
                        .workflow()
                        .find(merging.step())
                        .map(step -> step.name().id())
                        .orElse(merging.step()),
                merging.decree());
    }

    private Ruling ruling(List<WorkItem> history, WorkItem item, Caller caller) {
        return ruling(history, item, caller, today(item.agencyId()));
    }

    /** Most officials are nobody's substitute: for them the steps of the file say enough. */
    private Ruling ruling(List<WorkItem> history, WorkItem item, Caller caller, Supplier<StaffDay> staff) {
        if (!item.approving()) {
            return new Ruling(Verdict.FREE, null, null);
        }
        var definition = definitions.byId(item.definitionId()).definition();
        var approvals = FourEyesRule.approvals(history);
        boolean byDecree = !caller.acting().isEmpty()
                || approvals.stream().anyMatch(done -> done.account() == caller.accountId() && done.decree() != null);
        List<Duty> line = byDecree ? duties(definition, item.agencyId(), staff.get()) : List.of();
        return new FourEyesRule(definition.workflow().fourEyes(), line)
                .judge(item.stepCode(), approvals, caller.accountId());
    }

    /** The people of today, asked for at most once. */
    private Supplier<StaffDay> today(long agency) {
        var known = new AtomicReference<@Nullable StaffDay>();
        return () -> {
            var found = known.get();
            if (found == null) {
                found = agencies.staffOn(agency, clock.instant());
                known.set(found);
            }
            return found;
        };
    }

    private List<Duty> duties(ServiceDefinition definition, long agency, StaffDay staff) {
        return definition.workflow().mainLine().stream()
                .filter(Step::approving)
                .flatMap(step -> duty(step, agency, staff))
                .toList();
    }

    private Stream<Duty> duty(Step step, long agency, StaffDay staff) {
        return step.actingPost().stream().map(code -> {
            var present = staff.present(agencies.post(agency, code).id());
            return new Duty(
                    step.code(),
                    present.stream().map(PostHolder::accountId).collect(Collectors.toSet()),
                    present.stream()
                            .filter(holder -> holder.appointment().substitute())
                            .map(PostHolder::accountId)
                            .collect(Collectors.toSet()));
        });
    }

    private RuleViolation refusal(Ruling ruling, WorkItem item) {
        return new RuleViolation(ruling.verdict().code(), Map.of("number", item.applicationNumber()));
    }
}
