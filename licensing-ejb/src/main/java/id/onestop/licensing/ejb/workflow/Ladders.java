package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.Budget.Unit;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.workflow.Ladder;
import id.onestop.licensing.domain.workflow.Ladder.Limit;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.sla.AgencyTime;
import id.onestop.licensing.ejb.sla.ServiceClocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

/** Sets when the next rung of an open step is reached: at its beginning, after a pause, and when the calendar changes. */
@ApplicationScoped
class Ladders {

    /** Steps with a time of their own even after acceptance. */
    private static final Set<StepKind> OWN_TIME = EnumSet.of(StepKind.HAND_OVER, StepKind.RETURN_CONSENT);

    @Inject
    AgencyTime time;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Definitions definitions;

    @Inject
    ServiceClocks clocks;

    @Inject
    Clock clock;

    /** A step is put before its post. */
    void begin(LicenceApplication application, ServiceDefinition definition, WorkItem item) {
        var step = definition.workflow().step(item.stepCode());
        boolean promised = application.acceptedAt() != null && !OWN_TIME.contains(step.kind());
        item.watch(promised, clocks.stepDueAt(item.agencyId(), step), mark(item));
        watch(item, definition, step, promised);
    }

    /** Its limits moved, or it goes on after a pause: counts again from what is stored and the calendar as it is now. */
    void again(WorkItem item) {
        var definition = definitions.byId(item.definitionId()).definition();
        var step = definition.workflow().step(item.stepCode());
        watch(item, definition, step, item.promised());
    }

    private void watch(WorkItem item, ServiceDefinition definition, Step step, boolean promised) {
        if (item.held()) {
            item.countedBy(mark(item));
            return;
        }
        var due = clocks.stepDueAt(item.agencyId(), step, item.offeredAt(), item.stood(), clock.instant());
        item.watch(promised, due, mark(item));
        item.nextRung(ladder(item, definition, step).next(Set.of()).orElse(null));
    }

    private String mark(WorkItem item) {
        return time.of(item.agencyId()).mark();
    }

    /** The ladder of an item as it hangs on its stored limits. */
    Ladder of(WorkItem item) {
        var definition = definitions.byId(item.definitionId()).definition();
        return ladder(item, definition, definition.workflow().step(item.stepCode()));
    }

    private Ladder ladder(WorkItem item, ServiceDefinition definition, Step step) {
        int day = agencies.byId(item.agencyId()).profile().budgetDayMinutes();
        long own = step.plannedTime()
                .map(budget -> budget.unit() == Unit.WORKING_DAYS ? budget.workingDays() * day : budget.minutes())
                .orElse(day);
        long whole = item.promised() ? (long) definition.clock().promiseDays() * day : own;
        return Ladder.of(
                definition.workflow().escalation().of(step),
                time.of(item.agencyId()),
                day,
                item.offeredAt(),
                new Limit(item.stepDueAt(), own),
                new Limit(item.dueAt(), whole));
    }
}
