package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.sla.BudgetClock;
import id.onestop.licensing.domain.workflow.Recommendation;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.sla.ServiceClocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;

/**
 * Counts by a calendar when the deadlines fall due that no service clock holds: questions to other offices, and steps of files
 * that are not accepted yet.
 */
@ApplicationScoped
class StepDeadlines {

    @Inject
    Definitions definitions;

    @Inject
    RecommendationRepository recommendations;

    /** When an office has to answer, and when it is reminded. */
    record Answer(Instant dueAt, Instant remindAt) {}

    Answer of(Recommendation asked, WorkingCalendar calendar) {
        var budget = ServiceClocks.budget(step(asked.definitionId(), asked.stepCode()))
                .orElse(Beside.UNSTATED);
        var days = new BudgetClock(calendar);
        var dueAt = days.dueAt(budget, asked.askedAt());
        return new Answer(
                dueAt,
                budget.nearlyOver()
                        .map(nearly -> days.dueAt(nearly, asked.askedAt()))
                        .orElse(dueAt));
    }

    /** A step that waits for an office begins when the last of them is due; the time it stood before is left out. */
    Instant of(WorkItem item, WorkingCalendar calendar) {
        var step = step(item.definitionId(), item.stepCode());
        var budget = ServiceClocks.budget(step).orElse(ServiceClocks.FIRST_CHECK);
        var days = new BudgetClock(calendar);
        if (item.waitingSince() != null) {
            var last = recommendations.listOpen(item.applicationId()).stream()
                    .filter(one -> step.waitsFor().contains(one.stepCode()))
                    .map(one -> of(one, calendar).dueAt())
                    .max(Comparator.naturalOrder());
            return days.dueAt(budget, last.orElse(item.offeredAt()));
        }
        var stood = item.stood();
        var seen =
                stood.isEmpty() ? item.offeredAt() : stood.get(stood.size() - 1).end();
        return days.read(budget, item.offeredAt(), stood, seen == null ? item.offeredAt() : seen)
                .dueAt();
    }

    private Step step(long definitionId, String code) {
        return definitions.byId(definitionId).definition().workflow().step(code);
    }
}
