package id.onestop.licensing.ejb.reporting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.onestop.licensing.domain.reporting.Measure;
import id.onestop.licensing.ejb.reporting.WallView.Day;
import id.onestop.licensing.ejb.reporting.WallView.ServiceLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Puts a wall together: open work as it stands, what was decided from the figures of the days. */
@ApplicationScoped
class Wall {

    private static final int DAYS = 8;
    private static final int MONTHS = 3;

    /** Beside the agency the moment of the business clock, which demonstrations move. */
    private final Cache<Long, WallView> answers =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(4)).build();

    @Inject
    OpenCountQueries counts;

    @Inject
    ReportingQueries queries;

    @Inject
    FigureRepository figures;

    @Inject
    WallSteps steps;

    @Inject
    WallEvents events;

    @Inject
    WallSurroundings surroundings;

    @Inject
    AgencyNow office;

    WallView of(long agencyId) {
        var known = answers.getIfPresent(agencyId);
        if (known == null) {
            known = read(agencyId);
            answers.put(agencyId, known);
        }
        return known;
    }

    /** What is known is asked for anew. */
    void forget() {
        answers.invalidateAll();
    }

    private WallView read(long agencyId) {
        var now = office.now(agencyId);
        var today = office.today(agencyId);
        var counted = counts.read(agencyId, now);
        var open = counted.steps();
        var applicants = counted.applicants();
        var promises = queries.promises(agencyId, now);
        var kept = figures.list(agencyId, today.minusMonths(MONTHS), today).stream()
                .filter(figure -> figure.step().isEmpty())
                .toList();
        long onTime = sum(kept, Measure.ON_TIME);
        return new WallView(
                office.agency(agencyId).shortName(),
                now.now(),
                sum(open, OpenWork::all),
                sum(kept.stream().filter(figure -> figure.day().equals(today)).toList(), Measure.RECEIVED),
                sum(open, OpenWork::atRisk),
                sum(open, OpenWork::late),
                sum(open, OpenWork::waiting),
                applicants.values().stream().mapToLong(one -> one[0]).sum(),
                applicants.values().stream().mapToLong(one -> one[1]).sum(),
                sum(open, OpenWork::dueToday),
                promises[0],
                promises[1],
                promises[2],
                onTime,
                onTime + sum(kept, Measure.LATE),
                steps.of(agencyId, open, now.now()),
                services(agencyId, open, applicants),
                events.of(agencyId),
                days(agencyId, kept, today),
                surroundings.partners(agencyId),
                surroundings.counter(agencyId));
    }

    private List<ServiceLine> services(long agencyId, List<OpenWork> open, Map<String, long[]> applicants) {
        var byService = open.stream().collect(Collectors.groupingBy(OpenWork::service));
        return office.services(agencyId).entrySet().stream()
                .map(service -> {
                    var some = byService.getOrDefault(service.getKey(), List.of());
                    var with = applicants.getOrDefault(service.getKey(), new long[] {0, 0});
                    return new ServiceLine(
                            service.getKey(),
                            service.getValue(),
                            sum(some, OpenWork::all),
                            sum(some, OpenWork::atRisk),
                            sum(some, OpenWork::late),
                            with[0]);
                })
                .toList();
    }

    /** The last working days, and every other on which something was decided. */
    private List<Day> days(long agencyId, List<Figure> kept, LocalDate today) {
        var calendar = office.calendar(agencyId);
        var days = new ArrayList<Day>();
        for (var day = today; days.size() < DAYS && day.isAfter(today.minusMonths(1)); day = day.minusDays(1)) {
            var date = day;
            var some = kept.stream().filter(figure -> figure.day().equals(date)).toList();
            long onTime = sum(some, Measure.ON_TIME);
            long late = sum(some, Measure.LATE);
            if (date.equals(today) || calendar.isWorkingDay(date) || onTime + late > 0) {
                days.add(0, new Day(date, onTime, late));
            }
        }
        return days;
    }

    private static long sum(List<Figure> some, Measure measure) {
        return some.stream()
                .filter(figure -> figure.measure() == measure)
                .mapToLong(Figure::cases)
                .sum();
    }

    private static long sum(List<OpenWork> some, ToLongFunction<OpenWork> number) {
        return some.stream().mapToLong(number).sum();
    }
}
