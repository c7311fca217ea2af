package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.reporting.Measure;
import id.onestop.licensing.domain.reporting.PeriodKind;
import id.onestop.licensing.domain.reporting.PeriodKind.Period;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.reporting.FileFilter.Place;
import id.onestop.licensing.ejb.reporting.ReportingQueries.Row;
import id.onestop.licensing.ejb.reporting.StatisticsView.Bucket;
import id.onestop.licensing.ejb.reporting.StatisticsView.Group;
import id.onestop.licensing.ejb.reporting.StatisticsView.Numbers;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the caller's agency did, from the figures of its days, and the files behind each number. */
@Stateless
public class StatisticsService {

    @Inject
    FigureRepository figures;

    @Inject
    ReportingQueries queries;

    @Inject
    AgencyNow office;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller callers;

    /**
     * Reads some periods.
     *
     * @param until a day of the last period; {@code null} for today
     * @param service only this service; {@code null} for all
     */
    @RequiresPermission(Permission.OVERSEE)
    public StatisticsView read(PeriodKind kind, @Nullable LocalDate until, @Nullable String service) {
        long agency = callers.require().requireAgency();
        var today = office.today(agency);
        var periods = kind.until(until == null || until.isAfter(today) ? today : until);
        var kept = figures
                .list(
                        agency,
                        periods.get(0).from(),
                        periods.get(periods.size() - 1).to())
                .stream()
                .filter(figure -> service == null || figure.service().equals(service))
                .toList();
        var whole = kept.stream().filter(figure -> figure.step().isEmpty()).toList();
        return new StatisticsView(
                kind,
                today,
                service,
                office.services(agency),
                periods.stream().map(period -> bucket(period, whole)).toList(),
                groups(agency, whole),
                groups(
                        agency,
                        kept.stream().filter(figure -> !figure.step().isEmpty()).toList()),
                numbers(whole),
                figures.settled(agency).orElse(null));
    }

    /** The files that a number counted; that their names were read is on record. */
    @RequiresPermission(Permission.OVERSEE)
    public FileList files(FileFilter filter) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var rows = filter.measure() == null
                ? queries.standing(agency, filter, office.now(agency))
                : queries.counted(
                        agency,
                        filter,
                        office.start(agency, filter.from()),
                        office.start(agency, filter.to().plusDays(1)));
        var page = rows.size() > filter.limit() ? rows.subList(0, filter.limit()) : rows;
        audit.listed(
                caller, "statistics", page.stream().map(Row::number).distinct().toList());
        var last = page.isEmpty() ? null : page.get(page.size() - 1);
        return new FileList(
                page.stream().map(this::line).toList(),
                rows.size() > page.size() && last != null ? new Place(last.at(), last.id()).text() : null);
    }

    private FileList.Line line(Row row) {
        return new FileList.Line(
                row.number(),
                row.holderName(),
                office.service(row.definitionId()),
                row.step().isEmpty() ? null : office.step(row.definitionId(), row.step()),
                row.at(),
                row.dueAt(),
                row.holder());
    }

    private static Bucket bucket(Period period, List<Figure> whole) {
        return new Bucket(
                period,
                numbers(whole.stream()
                        .filter(figure -> period.holds(figure.day()))
                        .toList()));
    }

    private List<Group> groups(long agency, List<Figure> some) {
        var services = office.services(agency);
        var steps = office.steps(agency);
        var grouped = some.stream()
                .collect(Collectors.groupingBy(
                        figure -> List.of(figure.service(), figure.step()),
                        () -> new TreeMap<>(BY_CODE),
                        Collectors.toList()));
        return grouped.entrySet().stream()
                .map(group -> new Group(
                        group.getKey().get(0),
                        services.getOrDefault(
                                group.getKey().get(0), Words.of(group.getKey().get(0))),
                        group.getKey().get(1),
                        steps.getOrDefault(
                                group.getKey(), Words.of(group.getKey().get(1))),
                        numbers(group.getValue())))
                .toList();
    }

    private static final java.util.Comparator<List<String>> BY_CODE =
            java.util.Comparator.<List<String>, String>comparing(key -> key.get(0))
                    .thenComparing(key -> key.get(1));

    private static Numbers numbers(Collection<Figure> some) {
        Map<Measure, Long> cases = new EnumMap<>(Measure.class);
        some.forEach(figure -> cases.merge(figure.measure(), figure.cases(), Long::sum));
        return new Numbers(cases, some.stream().mapToLong(Figure::minutes).sum());
    }
}
