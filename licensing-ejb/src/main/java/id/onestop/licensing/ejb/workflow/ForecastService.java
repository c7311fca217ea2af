package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.application.FileAccess;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.sla.AgencyTime;
import id.onestop.licensing.ejb.sla.Forecasts;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The forecast beside the promise: what similar files took, without what others made them wait for. */
@Stateless
public class ForecastService {

    @Inject
    WorkRepository work;

    @Inject
    ApplicationRepository applications;

    @Inject
    Definitions definitions;

    @Inject
    Forecasts forecasts;

    @Inject
    AgencyTime time;

    @Inject
    FileAccess access;

    @Inject
    CurrentCaller callers;

    @Inject
    Clock clock;

    /** For the applicant; empty unless the agency has the file and nobody else is waited for. */
    @RequiresPermission(Permission.APPLY)
    public Optional<ForecastView> own(String number) {
        return of(access.require(callers.require(), number));
    }

    /** The same for officials of the file's agency. */
    @RequiresPermission(Permission.FILE_READ)
    public Optional<ForecastView> ofFile(String number) {
        return of(applications.requireOf(callers.require().requireAgency(), number));
    }

    private Optional<ForecastView> of(LicenceApplication file) {
        return file.closedAt() == null
                ? work.findOpen(file.id())
                        .filter(item -> item.waitingSince() == null)
                        .map(this::of)
                : Optional.empty();
    }

    private ForecastView of(WorkItem item) {
        var definition = definitions.byId(item.definitionId()).definition();
        long budgets = Expectations.budgets(definition, definition.workflow().step(item.stepCode()));
        var calendar = time.of(item.agencyId());
        var now = clock.instant();
        long gone = Math.max(0, calendar.workingMinutesBetween(item.offeredAt(), now));
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
