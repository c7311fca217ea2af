package id.onestop.licensing.web.reporting;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.reporting.Measure;
import id.onestop.licensing.domain.reporting.PeriodKind;
import id.onestop.licensing.domain.reporting.PeriodKind.Period;
import id.onestop.licensing.ejb.reporting.StatisticsService;
import id.onestop.licensing.ejb.reporting.StatisticsView;
import id.onestop.licensing.ejb.reporting.StatisticsView.Group;
import id.onestop.licensing.ejb.reporting.StatisticsView.Numbers;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statistics page: a chart and its table, then each service and each step; every number leads to its files. */
@Named
@RequestScoped
public class StatisticsBacking {

    private static final List<Measure> WHOLE = List.of(
            Measure.RECEIVED,
            Measure.ACCEPTED,
            Measure.RETURNED,
            Measure.ON_TIME,
            Measure.LATE,
            Measure.REJECTED,
            Measure.CANCELLED);

    private static final List<Measure> STEPS = List.of(Measure.STEP_ON_TIME, Measure.STEP_LATE);
    private static final int PER_CENT = 100;

    @Inject
    StatisticsService statistics;

    @Inject
    HttpServletRequest request;

    @Inject
    Formats format;

    @Inject
    Messages msg;

    @Inject
    PeriodWords periods;

    private @Nullable StatisticsView view;

    public void load() {
        view = statistics.read(kind(), until(), parameter("service"));
    }

    private PeriodKind kind() {
        return Arrays.stream(PeriodKind.values())
                .filter(one -> one.name().equalsIgnoreCase(parameter("period")))
                .findFirst()
                .orElse(PeriodKind.DAY);
    }

    private @Nullable LocalDate until() {
        try {
            String day = parameter("until");
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException odd) {
            return null;
        }
    }

    private @Nullable String parameter(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }

    private StatisticsView view() {
        return requireNonNull(view, "not loaded");
    }

    public String getPeriod() {
        return view().kind().name();
    }

    public List<Option> getKinds() {
        return Arrays.stream(PeriodKind.values())
                .map(one -> new Option(one.name(), msg.get("reporting.period." + one)))
                .toList();
    }

    public List<Option> getServices() {
        return view().offered().entrySet().stream()
                .map(one -> new Option(one.getKey(), one.getValue().in(msg.language())))
                .toList();
    }

    /** What is shown of whole files; decisions of the system only where there are some. */
    private List<Measure> whole() {
        return view().total().of(Measure.DEEMED) == 0
                ? WHOLE
                : Stream.concat(WHOLE.stream(), Stream.of(Measure.DEEMED)).toList();
    }

    /** Heads of the columns of whole files. */
    public List<String> getHeads() {
        return whole().stream().map(this::word).toList();
    }

    public List<String> getStepHeads() {
        return STEPS.stream().map(this::word).toList();
    }

    /** One line a period, latest first. */
    public List<NumberLine> getLines() {
        var lines = view().buckets().stream()
                .map(bucket -> new NumberLine(
                        periods.of(view().kind(), bucket.period()),
                        "",
                        cells(whole(), bucket.numbers(), bucket.period(), view().service(), ""),
                        ""))
                .collect(Collectors.toList());
        java.util.Collections.reverse(lines);
        return lines;
    }

    public List<NumberLine> getTotals() {
        return List.of(new NumberLine(
                msg.get("reporting.total"), "", cells(whole(), view().total(), all(), view().service(), ""), ""));
    }

    public List<NumberLine> getServiceLines() {
        return view().services().stream().map(group -> line(whole(), group)).toList();
    }

    public List<NumberLine> getStepLines() {
        return view().steps().stream().map(group -> line(STEPS, group)).toList();
    }

    private NumberLine line(List<Measure> measures, Group group) {
        boolean step = !group.stepCode().isEmpty();
        String service = group.service().in(msg.language());
        long each = group.numbers().minutesEach();
        return new NumberLine(
                step ? group.step().in(msg.language()) : service,
                step ? service : "",
                cells(measures, group.numbers(), all(), group.serviceCode(), group.stepCode()),
                each == 0 ? "-" : format.duration(Duration.ofMinutes(each)));
    }

    private List<Cell> cells(
            List<Measure> measures, Numbers numbers, Period period, @Nullable String service, String step) {
        return measures.stream()
                .map(measure -> new Cell(
                        word(measure),
                        numbers.of(measure),
                        new FileQuery()
                                .with("measure", measure)
                                .with("from", period.from())
                                .with("to", period.to())
                                .with("service", service)
                                .with("step", step)
                                .text()))
                .toList();
    }

    private Period all() {
        var buckets = view().buckets();
        return new Period(
                buckets.get(0).period().from(),
                buckets.get(buckets.size() - 1).period().to());
    }

    /** The chart of decisions. */
    public List<Bar> getBars() {
        return Bar.of(view().buckets().stream()
                .map(bucket -> new Bar.Pair(
                        periods.brief(view().kind(), bucket.period()),
                        bucket.numbers().of(Measure.ON_TIME),
                        bucket.numbers().of(Measure.LATE)))
                .toList());
    }

    /** The same in words, for those who hear the page. */
    public String getDescription() {
        return view().buckets().stream()
                .map(bucket -> msg.of(
                        "reporting.chart.one",
                        "period",
                        periods.of(view().kind(), bucket.period()),
                        "all",
                        bucket.numbers().decided(),
                        "late",
                        bucket.numbers().of(Measure.LATE)))
                .collect(Collectors.joining(" "));
    }

    public long getDecided() {
        return view().total().decided();
    }

    /** Share of decisions in time. */
    public String getShare() {
        long decided = getDecided();
        return decided == 0
                ? "-"
                : format.number(Math.floorDiv(PER_CENT * view().total().of(Measure.ON_TIME), decided)) + "%";
    }

    public String getRange() {
        return periods.range(all());
    }

    /** Up to when the numbers are final. */
    public String getCountedTo() {
        return view().countedTo() == null ? "" : format.day(view().countedTo());
    }

    /** Query of the periods before these. */
    public String getEarlier() {
        return address(all().from().minusDays(1));
    }

    /** Query of the periods after these; nothing when they reach today. */
    public @Nullable String getLater() {
        var last = all().to();
        if (!last.isBefore(view().today())) {
            return null;
        }
        var shift = view().buckets().size();
        var day = last.plusDays(1);
        for (int i = 1; i < shift; i++) {
            day = view().kind().around(day).to().plusDays(1);
        }
        return address(day.isAfter(view().today()) ? view().today() : day);
    }

    private String address(LocalDate until) {
        return "?"
                + new FileQuery()
                        .with("period", view().kind())
                        .with("service", view().service())
                        .with("until", until)
                        .text();
    }

    private String word(Measure measure) {
        return msg.get("reporting.measure." + measure);
    }
}
