package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.sla.BudgetClock;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.sla.AgencyTime;
import id.onestop.licensing.ejb.sla.Forecasts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What is expected of a file, for use cases that have settled who may know of it. */
@ApplicationScoped
class FileForecasts {

    @Inject
    WorkRepository work;

    @Inject
    Definitions definitions;

    @Inject
    Forecasts forecasts;

    @Inject
    Expectations expectations;

    @Inject
    AgencyTime time;

    @Inject
    Clock clock;

    /** Empty unless the agency has the file and nobody else is waited for. */
    Optional<ForecastView> of(LicenceApplication file) {
        return file.closedAt() == null
                ? work.findOpen(file.id()).filter(item -> !item.stands()).map(this::of)
                : Optional.empty();
    }

    private ForecastView of(WorkItem item) {
        var definition = definitions.byId(item.definitionId()).definition();
        long budgets = expectations.budgets(
                item.agencyId(), definition, definition.workflow().step(item.stepCode()));
        var calendar = time.of(item.agencyId());
        var now = clock.instant();
        long gone = Math.max(0, new BudgetClock(calendar).used(item.offeredAt(), item.stood(), now));
        return forecasts
                .find(item.agencyId(), item.serviceCode(), item.stepCode())
                .map(similar -> similar.rest().after(gone))
                .map(rest ->
                        new ForecastView(rest.cases(), day(calendar, rest.half()), day(calendar, rest.most()), budgets))
                .orElseGet(() -> new ForecastView(0, null, null, budgets));
    }

    /** The day of the agency on which so much more work ends. */
    private LocalDate day(WorkingCalendar calendar, long minutes) {
        return calendar.dateOf(calendar.addWorkingMinutes(calendar.nextOpening(clock.instant()), minutes));
    }
}
