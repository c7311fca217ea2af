package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.calendar.DayReason;
import id.onestop.licensing.domain.sla.ClockReading;
import id.onestop.licensing.domain.sla.LedgerDay;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** Says of one day of a clock whether it counted, and why. */
@RequestScoped
public class DayWords {

    @Inject
    Messages msg;

    @Inject
    Formats format;

    @Inject
    PauseWords pauses;

    @Inject
    Clock clock;

    /** One day: counted or not, and why. */
    public String of(LedgerDay day, ProgressView file, ClockReading reading) {
        var number = day.number();
        if (number == null) {
            return msg.of("workflow.story.off", "reason", reason(day));
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
                : counted + " " + msg.of("workflow.story.partly", "why", pauses.of(cause, day.pauseReference()));
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

    private String reason(LedgerDay day) {
        var kind = msg.get("workflow.story.reason." + day.reason());
        if (day.reason() == DayReason.CLOCK_STOPPED) {
            var cause = Objects.requireNonNullElse(day.pauseCause(), "OTHER");
            return msg.of(
                    "workflow.story.since",
                    "from",
                    format.shortDateTime(day.pauseSince()),
                    "why",
                    pauses.of(cause, day.pauseReference()));
        }
        return day.holiday() == null
                ? kind
                : msg.of("workflow.story.holiday", "kind", kind, "name", day.holiday(), "decree", decree(day));
    }

    private static String decree(LedgerDay day) {
        return Objects.requireNonNullElse(day.decree(), "-");
    }
}
