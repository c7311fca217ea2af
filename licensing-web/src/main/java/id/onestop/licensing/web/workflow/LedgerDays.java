package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.calendar.DayReason;
import id.onestop.licensing.domain.sla.ClockReading;
import id.onestop.licensing.domain.sla.LedgerDay;
import id.onestop.licensing.domain.workflow.ControlCard;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.ClockDay;
import id.onestop.licensing.web.shared.ClockDay.Kind;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

/** Explains a service clock day by day: as cells, and as the table of its ledger. */
@RequestScoped
public class LedgerDays {

    @Inject
    Messages msg;

    @Inject
    Formats format;

    @Inject
    DayWords words;

    @Inject
    Site site;

    @Inject
    Clock clock;

    /** One cell for each day, runs of closed days folded when there are many. */
    public List<ClockDay> cells(ProgressView file, ClockReading reading) {
        return new ClockDays(msg, format, today()).of(file, reading);
    }

    /** The same days as a table. */
    public List<LedgerRow> rows(ProgressView file, ClockReading reading) {
        return reading.days().stream().map(day -> row(day, file, reading)).toList();
    }

    private Kind kind(LedgerDay day, ClockReading reading) {
        if (day.number() == null) {
            return day.reason() == DayReason.CLOCK_STOPPED ? Kind.PAUSE : Kind.OFF;
        }
        if (day.number() == 0) {
            return Kind.ZERO;
        }
        if (reading.late(day)) {
            return Kind.LATE;
        }
        if (day.date().equals(reading.dueDate())) {
            return Kind.LAST;
        }
        return day.date().isAfter(today()) ? Kind.NEXT : Kind.ON;
    }

    /** Who had the file on a day that has begun, in the order of the control card. */
    public String holders(ProgressView file, LocalDate date) {
        var names = new LinkedHashSet<String>();
        var rows = file.card().line();
        for (int at = 0; at < rows.size(); at++) {
            var received = rows.get(at).handOver().receivedAt();
            var given = at + 1 < rows.size() ? rows.get(at + 1).handOver().givenAt() : clock.instant();
            if (received != null && !day(received).isAfter(date) && !day(given).isBefore(date)) {
                names.add(file.names()
                        .post(rows.get(at).handOver().receiverPost())
                        .in(msg.language()));
            }
        }
        return names.isEmpty() ? waiting(file, date) : String.join(", ", names);
    }

    /** For whom the file lay ready on a day on which nobody had taken it. */
    private String waiting(ProgressView file, LocalDate date) {
        return file.card().line().stream()
                .map(ControlCard.Row::handOver)
                .filter(handOver -> !day(handOver.givenAt()).isAfter(date))
                .filter(handOver -> {
                    var received = handOver.receivedAt();
                    return !day(received == null ? clock.instant() : received).isBefore(date);
                })
                .map(handOver -> msg.of(
                        "workflow.story.unclaimed",
                        "post",
                        file.names().post(handOver.receiverPost()).in(msg.language())))
                .findFirst()
                .orElse("-");
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, site.getZone());
    }

    private LedgerRow row(LedgerDay day, ProgressView file, ClockReading reading) {
        var kind = kind(day, reading);
        return new LedgerRow(
                format.date(day.date()),
                holders(file, day.date()),
                day.number() == null
                        ? msg.get("workflow.sla.notCounted")
                        : msg.of(
                                kind == Kind.LATE ? "workflow.sla.numberLate" : "workflow.sla.number",
                                "number",
                                day.number(),
                                "promised",
                                reading.promiseDays()),
                role(kind),
                icon(kind),
                words.of(day, file, reading),
                day.date().equals(today()));
    }

    private static String role(Kind kind) {
        return switch (kind) {
            case ZERO -> "proses";
            case ON -> "baik";
            case PAUSE -> "jeda";
            case LATE -> "bahaya";
            case OFF, NEXT, LAST -> "neutral";
        };
    }

    private static String icon(Kind kind) {
        return switch (kind) {
            case ZERO -> "circle-dot";
            case ON -> "circle-check";
            case PAUSE -> "circle-pause";
            case OFF -> "minus";
            case NEXT -> "circle";
            case LAST -> "flag";
            case LATE -> "clock-alert";
        };
    }

    private LocalDate today() {
        return day(clock.instant());
    }
}
