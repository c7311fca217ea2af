package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.reporting.ReportingQueries.Now;
import id.onestop.licensing.ejb.sla.AgencyTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The days and the words of an agency, for everything that counts. */
@ApplicationScoped
class AgencyNow {

    private static final long NEAR = 60;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AgencyTime time;

    @Inject
    Definitions definitions;

    @Inject
    Clock clock;

    AgencyView agency(long agencyId) {
        return agencies.byId(agencyId);
    }

    WorkingCalendar calendar(long agencyId) {
        return time.of(agencyId);
    }

    Instant instant() {
        return clock.instant();
    }

    LocalDate today(long agencyId) {
        return calendar(agencyId).dateOf(instant());
    }

    /** The first moment of a day of the agency. */
    Instant start(long agencyId, LocalDate day) {
        return day.atStartOfDay(agency(agencyId).zone()).toInstant();
    }

    Now now(long agencyId) {
        // as precise as the databases keep it, so that numbers and lists are of one moment
        var now = instant().truncatedTo(ChronoUnit.MICROS);
        return new Now(
                now,
                calendar(agencyId).addWorkingMinutes(now, NEAR),
                start(agencyId, today(agencyId)),
                start(agencyId, today(agencyId).plusDays(1)));
    }

    /** The services that are offered today, in the order of their standards. */
    Map<String, Words> services(long agencyId) {
        var services = new java.util.LinkedHashMap<String, Words>();
        definitions
                .published(agencyId)
                .forEach(pinned -> services.put(
                        pinned.definition().code(),
                        pinned.definition().product().name()));
        return services;
    }

    Words service(long definitionId) {
        return definitions.byId(definitionId).definition().product().name();
    }

    Words step(long definitionId, String step) {
        return definitions
                .byId(definitionId)
                .definition()
                .workflow()
                .find(step)
                .map(found -> found.name())
                .orElse(Words.of(step));
    }

    /** The names of all steps of the services that are offered, by service and code. */
    Map<List<String>, Words> steps(long agencyId) {
        var steps = new HashMap<List<String>, Words>();
        definitions
                .published(agencyId)
                .forEach(pinned -> pinned.definition()
                        .workflow()
                        .steps()
                        .forEach(step -> steps.put(List.of(pinned.definition().code(), step.code()), step.name())));
        return steps;
    }
}
