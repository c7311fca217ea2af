package id.onestop.licensing.ejb.whatif;

import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.DecreedKind;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.sla.Forecast;
import id.onestop.licensing.domain.whatif.Arrival;
import id.onestop.licensing.domain.whatif.Course;
import id.onestop.licensing.domain.whatif.Course.Returns;
import id.onestop.licensing.domain.whatif.Scenario;
import id.onestop.licensing.domain.whatif.ServiceTime;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.catalogue.DraftDefinitions;
import id.onestop.licensing.ejb.catalogue.PinnedDefinition;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.sla.AgencyTime;
import id.onestop.licensing.ejb.whatif.PlayWhatIf.Variant;
import id.onestop.licensing.ejb.whatif.WhatIfRepository.Worked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeSet;

/** Builds scenarios from a copy of the facts: arrivals, times that steps took, calendar, people. */
@ApplicationScoped
class Scenarios {

    static final int REPLICATIONS = 20;
    static final long SEED = 20261207;

    private static final int MEASURED_DAYS = 180;
    private static final int USUAL_MONTHS = 12;

    /** What a step takes that has neither a budget nor a past. */
    private static final ServiceTime UNKNOWN = new ServiceTime.Spread(15, 60);

    /** Working days that a file is with its applicant for correction. */
    private static final int AWAY_DAYS = 3;

    @Inject
    WhatIfRepository plays;

    @Inject
    Definitions definitions;

    @Inject
    DraftDefinitions drafts;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AgencyTime time;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** A scenario and how it is told. */
    record Built(Scenario scenario, List<Words> versions, Map<String, Words> posts, List<String> measured) {}

    Built build(long agencyId, PlayWhatIf command, Variant variant) {
        var agency = agencies.byId(agencyId);
        var calendar = calendar(agencyId, variant);
        var today = calendar.dateOf(clock.instant());
        int months = command.months() == null ? USUAL_MONTHS : command.months();
        var from = today.minusMonths(months);
        var courses = new ArrayList<Course>();
        var arrivals = new ArrayList<Arrival>();
        var versions = new ArrayList<Words>();
        var measured = new ArrayList<String>();
        for (var played : played(variant, versions)) {
            var course = course(agency, played, calendar, from, measured);
            courses.add(course);
            arrivals.addAll(
                    command.perYear() == null
                            ? real(agency, course.code(), from, today)
                            : Arrival.made(course.code(), calendar, from, today, command.perYear(), SEED));
        }
        var crew = new Crew(agencies.staff(agencyId, today), plays.standings(agencyId, from, today));
        return new Built(
                new Scenario(courses, arrivals, calendar, crew.of(variant.people()), SEED, REPLICATIONS),
                versions,
                posts(agencyId, courses),
                measured);
    }

    /** The definitions that run, and how each is told. */
    private List<ServiceDefinition> played(Variant variant, List<Words> told) {
        var played = new ArrayList<ServiceDefinition>();
        for (long id : variant.definitions()) {
            var pinned = definitions.byId(id);
            told.add(told(pinned));
            played.add(pinned.definition());
        }
        for (long id : variant.drafts()) {
            var draft = drafts.one(id).orElseThrow(() -> new NotFound("DRAFT_UNKNOWN"));
            var name = draft.definition().product().name();
            told.add(new Words(name.id() + ", konsep", name.en() + ", draft"));
            played.add(draft.definition());
        }
        return played;
    }

    private WorkingCalendar calendar(long agencyId, Variant variant) {
        var usual = time.of(agencyId);
        var first = variant.closedFrom();
        if (first == null) {
            return usual;
        }
        var last = variant.closedTo() == null ? first : variant.closedTo();
        var closed = new DecreedDays(DecreedKind.LOCAL_HOLIDAY, first, last, "what-if", "what-if", null);
        return new WorkingCalendar(usual.zone(), usual.rules().withDecreed(List.of(closed)));
    }

    private List<Arrival> real(AgencyView agency, String service, LocalDate from, LocalDate today) {
        return plays.arrivals(agency.id(), service, start(agency, from), start(agency, today)).stream()
                .map(at -> new Arrival(at, service))
                .toList();
    }

    private Course course(
            AgencyView agency,
            ServiceDefinition definition,
            WorkingCalendar calendar,
            LocalDate from,
            List<String> measured) {
        int day = agency.profile().budgetDayMinutes();
        var worked = plays.worked(
                agency.id(),
                definition.code(),
                start(agency, calendar.dateOf(clock.instant()).minusDays(MEASURED_DAYS)));
        var back = plays.returned(
                agency.id(), definition.code(), start(agency, from), start(agency, calendar.dateOf(clock.instant())));
        var returns = back[0] == 0 ? Returns.NONE : new Returns((double) back[1] / back[0], AWAY_DAYS * (double) day);
        try {
            return Course.of(definition, step -> time(step, worked, calendar, day, measured), returns, day);
        } catch (IllegalArgumentException | NoSuchElementException halfWritten) {
            throw new RuleViolation("WHAT_IF_DRAFT", Map.of("service", definition.code()));
        }
    }

    private ServiceTime time(
            Step step, Map<String, List<Worked>> worked, WorkingCalendar calendar, int day, List<String> measured) {
        var past = Forecast.of(worked.getOrDefault(step.code(), List.of()).stream()
                .map(one -> Math.max(0, calendar.workingMinutesBetween(one.from(), one.to())))
                .toList());
        if (past.cases() >= settings.number(Setting.FORECAST_CASES)) {
            measured.add(step.code());
            return ServiceTime.of(past);
        }
        return step.plannedTime().map(budget -> ServiceTime.of(budget, day)).orElse(UNKNOWN);
    }

    private Map<String, Words> posts(long agencyId, List<Course> courses) {
        var codes = new TreeSet<String>();
        courses.forEach(course -> codes.addAll(course.posts().keySet()));
        var posts = new HashMap<String, Words>();
        agencies.posts(agencyId).stream()
                .filter(post -> codes.contains(post.code()))
                .forEach(post -> posts.put(post.code(), post.name()));
        return posts;
    }

    private static Words told(PinnedDefinition pinned) {
        var name = pinned.definition().product().name();
        return new Words(
                name.id() + ", versi " + pinned.versionNumber(), name.en() + ", version " + pinned.versionNumber());
    }

    private static Instant start(AgencyView agency, LocalDate day) {
        return day.atStartOfDay(agency.zone()).toInstant();
    }
}
