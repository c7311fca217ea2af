package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.calendar.DayReason;
import id.onestop.licensing.domain.calendar.Doubt;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.sla.ClockEventKind;
import id.onestop.licensing.domain.sla.ClockReading;
import id.onestop.licensing.domain.sla.ClockState;
import id.onestop.licensing.domain.sla.LedgerDay;
import id.onestop.licensing.domain.sla.Pause;
import id.onestop.licensing.ejb.sla.ClockLine;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
    Clock clock;

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
        var why = why(pause.cause(), pause.reference());
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
                        what(line),
                        "reason",
                        Objects.requireNonNullElse(line.reason(), ""))
                : "";
    }

    private static String recounted(ClockLine line) {
        var key = "DEFINITION".equals(line.cause()) ? "workflow.story.definition" : "workflow.story.moved";
        return Objects.equals(line.dueBefore(), line.dueAfter()) ? key + ".same" : key;
    }

    /** Who moved the clock; the system has a name in each language. */
    public String who(ClockLine line) {
        return Actor.SYSTEM.reference().equals(line.byAccount())
                ? msg.get("workflow.card.system")
                : Objects.requireNonNullElse(line.byName(), "-");
    }

    /** By which rule the clock moved; a person who corrected it cites his own. */
    public String basis(ClockLine line) {
        return line.kind().correction() ? Objects.requireNonNullElse(line.basis(), "") : bases.of(line.basis());
    }

    /** What a line of the ledger did, in words. */
    public String what(ClockLine line) {
        return msg.of(
                "workflow.line." + line.kind() + (earlier(line) ? ".earlier" : ""),
                "why",
                line.cause() == null ? "" : why(line.cause(), line.reference()),
                "reference",
                Objects.requireNonNullElse(line.reference(), ""),
                "from",
                format.dateTime(line.from()),
                "until",
                format.dateTime(line.until()),
                "day",
                format.date(line.day0()),
                "line",
                line.corrects() == null ? 0 : line.corrects() + 1);
    }

    /** A standstill of an outage begins and ends when the outage did, which may be before that was written down. */
    private static boolean earlier(ClockLine line) {
        return line.kind() == ClockEventKind.PAUSE && line.from() != null
                || line.kind() == ClockEventKind.RESUME && line.until() != null;
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

    /** One day: counted or not, and why. */
    public String day(LedgerDay day, ProgressView file, ClockReading reading) {
        var number = day.number();
        if (number == null) {
            return msg.of("workflow.story.off", "reason", reason(day, reading));
        }
        if (number == 0) {
            return msg.get("workflow.story.dayZero") + named(day);
        }
        var counted = msg.of(
                        "workflow.story." + stage(day, file, reading),
                        "number",
                        number,
                        "promised",
                        format.workingDays(reading.promiseDays()),
                        "time",
                        format.time(reading.dueAt()))
                + named(day);
        var cause = day.pauseCause();
        return cause == null
                ? counted
                : counted + " " + msg.of("workflow.story.partly", "why", why(cause, day.pauseReference()));
    }

    /** Whether a working day is over, is today, still comes, or came to nothing because the file was finished before. */
    private String stage(LedgerDay day, ProgressView file, ClockReading reading) {
        var closed = file.closedAt();
        if (closed != null && day.date().isAfter(LocalDate.ofInstant(closed, file.zone()))) {
            return "dayUnused";
        }
        if (reading.late(day)) {
            return "dayLate";
        }
        if (day.date().equals(reading.dueDate())) {
            return "dayLast";
        }
        var today = LocalDate.ofInstant(clock.instant(), file.zone());
        if (closed == null && day.date().equals(today)) {
            return "dayToday";
        }
        return day.date().isAfter(today) ? "dayNext" : "dayOn";
    }

    /** A make-up day or a half day says by which decree it is one. */
    private String named(LedgerDay day) {
        return day.holiday() == null
                ? ""
                : " " + msg.of("workflow.story.named", "name", day.holiday(), "decree", decree(day));
    }

    private String reason(LedgerDay day, ClockReading reading) {
        var kind = msg.get("workflow.story.reason." + day.reason());
        if (day.reason() == DayReason.CLOCK_STOPPED) {
            var cause = Objects.requireNonNullElse(day.pauseCause(), "OTHER");
            return msg.of(
                    "workflow.story.since",
                    "from",
                    format.shortDateTime(day.pauseSince()),
                    "why",
                    why(cause, day.pauseReference()));
        }
        return day.holiday() == null
                ? kind
                : msg.of("workflow.story.holiday", "kind", kind, "name", day.holiday(), "decree", decree(day));
    }

    private static String decree(LedgerDay day) {
        return Objects.requireNonNullElse(day.decree(), "-");
    }

    /** Why the clock stood, with the number of the return. */
    public String why(String cause, @Nullable String reference) {
        var known = msg.containsKey("workflow.story.why." + cause) ? cause : "OTHER";
        return "RETURNED".equals(cause) && reference != null
                ? msg.of("workflow.story.why.RETURNED", "reference", reference)
                : msg.of("workflow.story.why." + known, "reference", Objects.requireNonNullElse(reference, ""));
    }
}
