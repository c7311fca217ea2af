package id.onestop.licensing.web.reporting;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.ejb.reporting.Standing;
import id.onestop.licensing.ejb.reporting.WallService;
import id.onestop.licensing.ejb.reporting.WallView;
import id.onestop.licensing.ejb.reporting.WallView.Day;
import id.onestop.licensing.ejb.reporting.WallView.ServiceLine;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The Head's wall: what stands where, readable from four metres, asked for again by the page itself. */
@Named
@RequestScoped
public class WallBacking {

    private static final int MOST_STEPS = 4;
    private static final int PER_CENT = 100;

    @Inject
    WallService walls;

    @Inject
    WallWords words;

    @Inject
    Formats format;

    @Inject
    Messages msg;

    private @Nullable WallView view;

    public void load() {
        view = walls.now();
    }

    public WallView getView() {
        return requireNonNull(view, "not loaded");
    }

    public String getTitle() {
        return msg.of("reporting.wall.title", "agency", getView().agency().in(msg.language()));
    }

    public String getMoment() {
        return format.dateTime(getView().at());
    }

    /** Of the promises that end today, how many are kept already. */
    public String getToday() {
        var seen = getView();
        return seen.promisesToday() == 0 ? "-" : seen.keptToday() + "/" + seen.promisesToday();
    }

    /** Share of promises that were kept, of three months. */
    public String getKept() {
        var seen = getView();
        return seen.decided() == 0
                ? msg.get("reporting.wall.noneDecided")
                : msg.of(
                        "reporting.wall.threeMonths",
                        "share",
                        Math.floorDiv(PER_CENT * seen.onTime(), seen.decided()),
                        "all",
                        seen.decided());
    }

    /** What nobody has taken. */
    public long getUnclaimed() {
        return getView().steps().stream()
                .mapToLong(WallView.StepLine::lateUnclaimed)
                .sum();
    }

    public List<WallStep> getSteps() {
        return getView().steps().stream().limit(MOST_STEPS).map(words::step).toList();
    }

    /** How many steps have no line here. */
    public int getMoreSteps() {
        return Math.max(0, getView().steps().size() - MOST_STEPS);
    }

    public List<WallPartner> getPartners() {
        return getView().partners().stream().map(words::partner).toList();
    }

    public String getCounter() {
        return words.counter(getView().counter());
    }

    public List<WallEvent> getEvents() {
        return getView().events().stream().map(words::event).toList();
    }

    /** The lines of the services; each number leads to its files. */
    public List<NumberLine> getServices() {
        return getView().services().stream().map(this::service).toList();
    }

    private NumberLine service(ServiceLine line) {
        return new NumberLine(
                line.service().in(msg.language()),
                "",
                List.of(
                        cell(Standing.IN_PROCESS, line.inProcess(), line.code()),
                        cell(Standing.AT_RISK, line.atRisk(), line.code()),
                        cell(Standing.LATE, line.late(), line.code()),
                        cell(Standing.RETURNED, line.returned(), line.code())),
                "");
    }

    private Cell cell(Standing standing, long value, String service) {
        return new Cell(
                msg.get("reporting.short." + standing),
                value,
                new FileQuery()
                        .with("standing", standing)
                        .with("service", service)
                        .text());
    }

    public List<Bar> getBars() {
        return Bar.of(getView().days().stream()
                .map(day -> new Bar.Pair(label(day), day.onTime(), day.late()))
                .toList());
    }

    private String label(Day day) {
        return day.day().equals(last().day())
                ? msg.get("reporting.today")
                : DateTimeFormatter.ofPattern("EEE d", msg.locale()).format(day.day());
    }

    private Day last() {
        var days = getView().days();
        return days.get(days.size() - 1);
    }

    /** The chart in words. */
    public String getDescription() {
        return getView().days().stream()
                .map(day -> msg.of(
                        "reporting.chart.one",
                        "period",
                        format.shortDate(day.day()),
                        "all",
                        day.onTime() + day.late(),
                        "late",
                        day.late()))
                .collect(Collectors.joining(" "));
    }
}
