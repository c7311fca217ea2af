package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.calendar.DayReason;
import id.onestop.licensing.domain.calendar.Doubt;
import id.onestop.licensing.domain.sla.ClockEventKind;
import id.onestop.licensing.domain.sla.ClockReading;
import id.onestop.licensing.domain.sla.ClockState;
import id.onestop.licensing.domain.sla.Pause;
import id.onestop.licensing.ejb.sla.ClockLine;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says in whole sentences why a file is due when it is, for somebody who has never seen the system. */
@RequestScoped
public class ClockStory {

    @Inject
    Messages msg;

    @Inject
    Formats format;

    @Inject
    DueWords dues;

    @Inject
    BasisWords bases;

    @Inject
    PauseWords pauses;

    @Inject
    LineWords lines;

    /** The story from receipt to limit, one sentence after the other. */
    public List<String> sentences(ProgressView file) {
        var days = format.workingDays(file.promiseDays());
        var reading = file.clock();
        if (reading == null || reading.ledger().isEmpty()) {
            return List.of(msg.of("workflow.story.promise", "days", days), msg.of("workflow.sla.before", "days", days));
        }
        var told = new ArrayList<String>();
        told.add(msg.of("workflow.story.promise", "days", days));
        told.add(received(file, reading));
        reading.pauses().forEach(pause -> told.add(stopped(pause, reading)));
        closed(reading, told);
        file.clockLines().stream()
                .map(this::moved)
                .filter(line -> !line.isEmpty())
                .forEach(told::add);
        told.add(
                msg.of("workflow.story.due", "due", format.dateTime(reading.dueAt()), "number", reading.promiseDays()));
        told.add(stands(file, reading));
        doubts(reading, told);
        return told;
    }

    private String received(ProgressView file, ClockReading reading) {
        var first = reading.ledger().get(0);
        var submitted = file.submittedAt();
        var arrived = submitted == null ? first.date() : LocalDate.ofInstant(submitted, file.zone());
        var rule = msg.get(Objects.equals(first.number(), 0) ? "workflow.story.zero" : "workflow.story.one");
        var receivedOn = file.receivedOn();
        if (receivedOn != null && receivedOn.isBefore(first.date()) && awaited(file, receivedOn)) {
            return msg.of(
                            "workflow.story.day0Awaited",
                            "at",
                            format.dateTime(submitted),
                            "day",
                            format.date(first.date()))
                    + " " + rule;
        }
        if (submitted == null || arrived.isAfter(first.date())) {
            return msg.of("workflow.story.day0", "day", format.date(first.date())) + " " + rule;
        }
        var last = lastArrival(file, first.date(), submitted);
        boolean sameDay = LocalDate.ofInstant(last, file.zone()).equals(first.date());
        return msg.of(
                        "workflow.story.received" + (last.equals(submitted) ? "" : "Again") + (sameDay ? "" : "Later"),
                        "first",
                        format.dateTime(submitted),
                        "at",
                        format.dateTime(last),
                        "day",
                        format.date(first.date()))
                + " "
                + rule;
    }

    /** Day 0 may also lie later because a decree closed the day of receipt. */
    private static boolean awaited(ProgressView file, LocalDate receivedOn) {
        return file.clockLines().stream()
                .map(ClockLine::receivedAt)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .map(moment -> LocalDate.ofInstant(moment, file.zone()).isAfter(receivedOn))
                .orElse(true);
    }

    /** What set day 0: the first coming in, or that after a return before anything was accepted. */
    private static Instant lastArrival(ProgressView file, LocalDate day0, Instant submitted) {
        return file.arrivals().stream()
                .filter(at -> at.isAfter(submitted)
                        && !LocalDate.ofInstant(at, file.zone()).isAfter(day0))
                .reduce(submitted, (earlier, later) -> later);
    }

    private String stopped(Pause pause, ClockReading reading) {
        var why = pauses.of(pause.cause(), pause.reference());
        var end = pause.end();
        var stood = end == null
                ? msg.of("workflow.story.stands", "from", format.dateTime(pause.start()), "why", why)
                : msg.of(
                        "workflow.story.stood",
                        "from",
                        format.dateTime(pause.start()),
                        "until",
                        format.dateTime(end),
                        "why",
                        why);
        long lost = reading.ledger().stream()
                .filter(day -> day.reason() == DayReason.CLOCK_STOPPED)
                .filter(day -> pause.start().equals(day.pauseSince()))
                .count();
        return stood + " "
                + (lost == 0
                        ? msg.get("workflow.story.lostNone")
                        : msg.of("workflow.story.lost", "days", format.workingDays(lost)));
    }

    private void closed(ClockReading reading, List<String> told) {
        long closed = reading.ledger().stream()
                .filter(day -> day.number() == null && day.reason() != DayReason.CLOCK_STOPPED)
                .count();
        if (closed > 0) {
            told.add(msg.of("workflow.story.closed", "count", closed));
        }
    }

    /** A limit that was counted anew by other days or another definition, or by a person who put the ledger right. */
    private String moved(ClockLine line) {
        if (line.kind() == ClockEventKind.RECALCULATE && line.dueBefore() != null) {
            return msg.of(
                    recounted(line),
                    "at",
                    format.dateTime(line.at()),
                    "before",
                    format.dateTime(line.dueBefore()),
                    "after",
                    format.dateTime(line.dueAfter()),
                    "basis",
                    bases.of(line.basis()));
        }
        return line.kind().correction()
                ? msg.of(
                        "workflow.story.corrected",
                        "at",
                        format.dateTime(line.at()),
                        "what",
                        lines.what(line),
                        "reason",
                        Objects.requireNonNullElse(line.reason(), ""))
                : "";
    }

    private static String recounted(ClockLine line) {
        var key = "DEFINITION".equals(line.cause()) ? "workflow.story.definition" : "workflow.story.moved";
        return Objects.equals(line.dueBefore(), line.dueAfter()) ? key + ".same" : key;
    }

    private String stands(ProgressView file, ClockReading reading) {
        if (file.status() == ApplicationStatus.CANCELLED) {
            return msg.of("workflow.story.CANCELLED", "at", format.dateTime(file.closedAt()));
        }
        var state = reading.state();
        if (state == ClockState.FINISHED_ON_TIME || state == ClockState.FINISHED_LATE) {
            return msg.of(
                    "workflow.story." + state,
                    "at",
                    format.dateTime(file.closedAt()),
                    "counted",
                    format.workingDays(reading.countedDays()));
        }
        var counted = msg.of(
                "workflow.story.counted",
                "counted",
                reading.countedDays(),
                "promised",
                format.workingDays(reading.promiseDays()));
        long left = reading.remainingMinutes();
        return counted + " "
                + msg.of(
                        left < 0 || state == ClockState.OVERDUE ? "workflow.story.late" : "workflow.story.left",
                        "time",
                        dues.minutes(Math.abs(left)));
    }

    private void doubts(ClockReading reading, List<String> told) {
        for (Doubt doubt : Doubt.values()) {
            if (reading.doubts().contains(doubt)) {
                told.add(msg.get("workflow.story." + doubt));
            }
        }
    }
}
