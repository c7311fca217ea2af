package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.sla.Budget;
import id.onestop.licensing.domain.sla.Slack;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.sla.AgencyTime;
import id.onestop.licensing.ejb.sla.Forecasts;
import id.onestop.licensing.ejb.sla.ServiceClocks;
import id.onestop.licensing.ejb.sla.StepForecast;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/** How much work is expected before a file's limit: by similar files where there are enough, by the budgets of its steps otherwise. */
@ApplicationScoped
public class Expectations {

    private static final long HOUR = 60;

    /** After these the promise is kept; what follows is the applicant's time. */
    private static final Set<StepKind> AFTERWARDS = Set.of(StepKind.SURVEY, StepKind.HAND_OVER);

    @Inject
    Forecasts forecasts;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AgencyTime time;

    /** Notes it on a step that was opened or whose limit moved. */
    public void note(WorkItem item) {
        note(item, definitions.byId(item.definitionId()).definition());
    }

    void note(WorkItem item, ServiceDefinition definition) {
        var now = of(item, definition);
        item.expect(now.minutes(), now.begin());
    }

    /** What a step is expected to take: working minutes, and the latest moment to begin them. */
    public record Expectation(long minutes, Instant begin) {

        /** Whether it stands on the step already. */
        public boolean isOf(WorkItem item) {
            return minutes == item.expectedMinutes() && begin.equals(item.actBy());
        }
    }

    /** What is expected of an open step now; notes nothing. */
    public Expectation of(WorkItem item) {
        return of(item, definitions.byId(item.definitionId()).definition());
    }

    private Expectation of(WorkItem item, ServiceDefinition definition) {
        long minutes = minutes(item, definition);
        var begin = Slack.actBy(time.of(item.agencyId()), item.dueAt(), minutes);
        return new Expectation(minutes, begin.isAfter(item.dueAt()) ? item.dueAt() : begin);
    }

    /** A first check has a limit of its own; every later step shares that of the whole file. */
    private long minutes(WorkItem item, ServiceDefinition definition) {
        var step = definition.workflow().step(item.stepCode());
        if (AFTERWARDS.contains(step.kind())) {
            return 0;
        }
        var similar = forecasts.find(item.agencyId(), item.serviceCode(), item.stepCode());
        if (firstCheck(definition, step)) {
            return similar.map(StepForecast::stay).map(stay -> stay.half()).orElse(0L);
        }
        return similar.map(StepForecast::rest)
                .map(rest -> rest.half())
                .orElseGet(() -> budgets(item.agencyId(), definition, step));
    }

    private static boolean firstCheck(ServiceDefinition definition, Step step) {
        return step.kind() == StepKind.RETURN_CONSENT
                || definition
                        .workflow()
                        .firstOf(StepKind.COMPLETENESS_CHECK)
                        .filter(step::equals)
                        .isPresent();
    }

    /** The budgets of this step and those after it, up to the decision. */
    long budgets(long agencyId, ServiceDefinition definition, Step from) {
        int day = agencies.byId(agencyId).profile().budgetDayMinutes();
        return definition.workflow().mainLine().contains(from)
                ? definition.workflow().lineFrom(from.code()).stream()
                        .filter(step -> !AFTERWARDS.contains(step.kind()))
                        .flatMap(step -> ServiceClocks.budget(step).stream())
                        .mapToLong(budget -> minutes(budget, day))
                        .sum()
                : 0;
    }

    private static long minutes(Budget budget, int day) {
        return switch (budget.unit()) {
            case MINUTES -> budget.amount();
            case HOURS -> HOUR * budget.amount();
            case WORKING_DAYS -> (long) day * budget.amount();
        };
    }
}
