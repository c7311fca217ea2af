package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.sla.DelayAttribution;
import id.onestop.licensing.domain.sla.Forecast;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.shared.Backlog;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.sla.AgencyTime;
import id.onestop.licensing.ejb.sla.ForecastRepository;
import id.onestop.licensing.ejb.sla.ForecastRepository.Sample;
import id.onestop.licensing.ejb.sla.Forecasts;
import id.onestop.licensing.ejb.sla.StepForecast;
import id.onestop.licensing.ejb.workflow.Delays;
import id.onestop.licensing.ejb.workflow.Expectations;
import id.onestop.licensing.ejb.workflow.Expectations.Expectation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the figures of an agency's days, what decided files took, and what is expected of the next. Everything is counted from
 * the files, day by day, so that a repeated, interrupted or late run gives the same. Called by the timer and the rebuild alone.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Rollups {

    /** Files or steps in one transaction. */
    private static final int BATCH = 200;

    /** A forecast goes by the files of the last year, and by no more than these of a step. */
    private static final int MONTHS = 12;

    private static final int MOST_SAMPLES = 500;

    @Inject
    FigureRepository figures;

    @Inject
    ForecastRepository samples;

    @Inject
    Forecasts forecasts;

    @Inject
    ApplicationRepository applications;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Delays delays;

    @Inject
    Expectations expectations;

    @Inject
    AgencyTime time;

    @Inject
    Settings settings;

    @Inject
    RowSecurity rows;

    @Inject
    Clock clock;

    /** All agencies. */
    @PermitAll
    public List<Long> agencies() {
        rows.enterWorker();
        return agencies.all().stream().map(AgencyView::id).toList();
    }

    /** The first day of an agency whose figures are not final, at the latest today; empty for an agency without files. */
    @PermitAll
    public Optional<LocalDate> next(long agencyId) {
        rows.enterWorker();
        var calendar = time.of(agencyId);
        var today = calendar.dateOf(clock.instant());
        return figures.settled(agencyId)
                .map(day -> day.plusDays(1))
                .or(() -> figures.first(agencyId).map(calendar::dateOf))
                .map(day -> day.isAfter(today) ? today : day);
    }

    /** Reads what some files decided on a day took the agency; answers whether there may be more. */
    @PermitAll
    public boolean sample(long agencyId, LocalDate day) {
        rows.enterWorker();
        figures.hold(agencyId);
        var calendar = time.of(agencyId);
        var decided = figures.unsampled(agencyId, start(calendar, day), start(calendar, day.plusDays(1)), BATCH);
        decided.forEach(id -> sample(applications.require(id), day));
        return decided.size() == BATCH;
    }

    /** Counts a day; it is final once the next one has begun. Answers whether it is. */
    @PermitAll
    public boolean count(long agencyId, LocalDate day) {
        rows.enterWorker();
        figures.hold(agencyId);
        var calendar = time.of(agencyId);
        var next = start(calendar, day.plusDays(1));
        figures.replace(agencyId, day, figures.count(agencyId, day, start(calendar, day), next));
        boolean over = !clock.instant().isBefore(next);
        var settled = figures.settled(agencyId);
        if (over && settled.filter(last -> !last.isBefore(day)).isEmpty()) {
            figures.settle(agencyId, day);
        } else if (!over && settled.filter(last -> !last.isBefore(day)).isPresent()) {
            // the business clock was moved back: what was final is not
            figures.settle(agencyId, day.minusDays(1));
        }
        return over;
    }

    /** Forgets what files decided since a day took, so that it is read anew. */
    @PermitAll
    public void forget(long agencyId, LocalDate from) {
        rows.enterWorker();
        figures.hold(agencyId);
        samples.forget(agencyId, from);
    }

    /** Agencies of which a day is to be counted again. */
    @PermitAll
    public List<Long> dirty() {
        rows.enterWorker();
        return figures.dirty().stream().map(DirtyDay::agencyId).distinct().toList();
    }

    /** Days to be counted again. */
    @PermitAll
    public Backlog dirtyDays() {
        rows.enterWorker();
        var days = figures.dirty();
        return new Backlog(
                days.size(),
                days.stream()
                        .map(DirtyDay::since)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** Days of an agency to be counted again; what files decided on them took is forgotten, so that it is read anew. */
    @PermitAll
    public List<DirtyDay> reopen(long agencyId) {
        rows.enterWorker();
        figures.hold(agencyId);
        var days = figures.dirty().stream()
                .filter(day -> day.agencyId() == agencyId)
                .toList();
        days.forEach(dirty -> samples.forgetDay(agencyId, dirty.day()));
        return days;
    }

    /** A day was counted again. */
    @PermitAll
    public void close(DirtyDay counted) {
        rows.enterWorker();
        figures.clean(counted);
    }

    /** Writes down what the samples say of the next files; answers the steps of which they say something else than before. */
    @PermitAll
    public Set<StepOf> forecast(long agencyId) {
        rows.enterWorker();
        figures.hold(agencyId);
        var since = time.of(agencyId).dateOf(clock.instant()).minusMonths(MONTHS);
        var before = samples.list(agencyId);
        var now = samples.steps(agencyId, since).stream()
                .map(step ->
                        forecast(agencyId, (String) step[0], step[1].toString().strip(), since))
                .toList();
        if (Set.copyOf(before).equals(Set.copyOf(now))) {
            return Set.of();
        }
        samples.replace(agencyId, now);
        forecasts.forget(agencyId);
        var said = said(before);
        var says = said(now);
        return Stream.concat(said.keySet().stream(), says.keySet().stream())
                .filter(step -> !Objects.equals(said.get(step), says.get(step)))
                .collect(Collectors.toSet());
    }

    /** What is expected by forecasts of enough cases: minutes within a step, and from it to the decision. */
    private Map<StepOf, List<Long>> said(List<StepForecast> forecastsOfSteps) {
        int enough = settings.number(Setting.FORECAST_CASES);
        return forecastsOfSteps.stream()
                .filter(one -> one.rest().cases() >= enough)
                .collect(Collectors.toMap(
                        one -> new StepOf(one.serviceCode(), one.stepCode()),
                        one -> List.of(one.stay().half(), one.rest().half())));
    }

    /**
     * Notes on the next open steps how much work is expected, where that is something else than what stands there; answers
     * the last of them, or 0 when there are no more.
     *
     * @param step of this one alone; {@code null} for all
     */
    @PermitAll
    public long expect(long agencyId, @Nullable StepOf step, long after) {
        rows.enterWorker();
        var open = figures.openSteps(agencyId, step, after, BATCH);
        var others = new LinkedHashMap<WorkItem, Expectation>();
        for (var item : open) {
            var now = expectations.of(item);
            if (!now.isOf(item)) {
                others.put(item, now);
            }
        }
        figures.expect(others);
        return open.isEmpty() ? 0 : open.get(open.size() - 1).id();
    }

    private StepForecast forecast(long agencyId, String service, String step, LocalDate since) {
        var minutes = samples.minutes(agencyId, service, step, since, MOST_SAMPLES);
        return new StepForecast(service, step, of(minutes, 0), of(minutes, 1));
    }

    private static Forecast of(List<Object[]> minutes, int column) {
        return Forecast.of(
                minutes.stream().map(row -> ((Number) row[column]).longValue()).toList());
    }

    private void sample(LicenceApplication file, LocalDate day) {
        var course = delays.course(file);
        add(file, "", day, course.since(file.submittedAt()), course.since(file.submittedAt()));
        var known = new HashSet<String>();
        for (var item : course.items()) {
            if (known.add(item.stepCode()) && item.offeredAt().isBefore(course.until())) {
                add(file, item.stepCode(), day, stay(course, item), course.since(item.offeredAt()));
            }
        }
    }

    private static DelayAttribution stay(Delays.Course course, WorkItem item) {
        var done = item.completedAt();
        return course.between(item.offeredAt(), done == null || done.isAfter(course.until()) ? course.until() : done);
    }

    private void add(
            LicenceApplication file, String step, LocalDate day, DelayAttribution stay, DelayAttribution rest) {
        samples.add(new Sample(
                file.agencyId(), file.id(), file.serviceCode(), step, day, stay.ofAgency(), rest.ofAgency()));
    }

    private static Instant start(WorkingCalendar calendar, LocalDate day) {
        return day.atStartOfDay(calendar.zone()).toInstant();
    }
}
