package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.sla.ClockReading;
import id.onestop.licensing.domain.sla.LedgerDay;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.ClockDay;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The cells of {@code l:clock}: one for each calendar day, with the reason why it counts or does not. */
final class ClockDays {

    /** From here on runs of closed days are folded into one cell. */
    private static final int FOLD_ABOVE = 14;

    /** From here on days after the limit are folded too. */
    private static final int LATE_ABOVE = 7;

    private final Messages msg;
    private final Formats format;
    private final LocalDate today;

    ClockDays(Messages msg, Formats format, LocalDate today) {
        this.msg = msg;
        this.format = format;
        this.today = today;
    }

    List<ClockDay> of(ProgressView view, ClockReading reading) {
        var cells = new ArrayList<ClockDay>();
        var overrun = reading.overrun();
        boolean many = overrun.size() > LATE_ABOVE;
        var ledger = many ? reading.ledger() : reading.days();
        boolean fold = ledger.size() > FOLD_ABOVE;
        for (int at = 0; at < ledger.size(); at++) {
            int last = fold ? lastClosed(ledger, at) : at;
            cells.add(last > at ? folded(ledger.get(at), ledger.get(last)) : cell(ledger.get(at), view, reading));
            at = last;
        }
        if (many) {
            int last = overrun.size() - 1;
            cells.add(late(overrun.subList(0, last)));
            cells.add(cell(overrun.get(last), view, reading));
        }
        return cells;
    }

    /** Many days after the limit are one cell, for the table below names each. */
    private ClockDay late(List<LedgerDay> run) {
        var note = msg.of(
                "workflow.day.lateRun",
                "count",
                run.stream().filter(LedgerDay::counted).count());
        return new ClockDay(run(run.get(0), run.get(run.size() - 1)), "", ClockDay.Kind.LATE, false, note, note);
    }

    private String run(LedgerDay first, LedgerDay last) {
        return msg.of(
                "workflow.day.run", "first", format.shortDate(first.date()), "last", format.shortDate(last.date()));
    }

    private int lastClosed(List<LedgerDay> ledger, int from) {
        int at = from;
        while (isClosed(ledger.get(at))
                && !ledger.get(at).date().equals(today)
                && at + 1 < ledger.size()
                && isClosed(ledger.get(at + 1))
                && !ledger.get(at + 1).date().equals(today)) {
            at++;
        }
        return at;
    }

    private static boolean isClosed(LedgerDay day) {
        return day.number() == null;
    }

    private ClockDay folded(LedgerDay first, LedgerDay last) {
        String note = msg.get("workflow.day.closed");
        return new ClockDay(run(first, last), "", ClockDay.Kind.OFF, false, note, note);
    }

    private ClockDay cell(LedgerDay day, ProgressView view, ClockReading reading) {
        var number = day.number();
        boolean now = day.date().equals(today);
        var kind = kind(day, reading);
        String note = note(day, kind, now, view, reading);
        String sentence = number == null
                ? msg.of("workflow.day.sentence.off", "reason", reason(day))
                : msg.of(
                        "workflow.day.sentence." + (number == 0 ? "zero" : kind == ClockDay.Kind.LATE ? "late" : "on"),
                        "number",
                        number,
                        "promised",
                        reading.promiseDays());
        return new ClockDay(
                format.shortDate(day.date()), number == null ? "" : number.toString(), kind, now, note, sentence);
    }

    private ClockDay.Kind kind(LedgerDay day, ClockReading reading) {
        var number = day.number();
        if (number == null) {
            return day.pauseCause() == null ? ClockDay.Kind.OFF : ClockDay.Kind.PAUSE;
        }
        if (number == 0) {
            return ClockDay.Kind.ZERO;
        }
        if (reading.late(day)) {
            return ClockDay.Kind.LATE;
        }
        if (day.date().equals(reading.dueDate())) {
            return ClockDay.Kind.LAST;
        }
        return day.date().isAfter(today) ? ClockDay.Kind.NEXT : ClockDay.Kind.ON;
    }

    private String note(LedgerDay day, ClockDay.Kind kind, boolean now, ProgressView view, ClockReading reading) {
        return switch (kind) {
            case ZERO -> zero(day, view);
            case LAST -> msg.of("workflow.day.last", "time", format.time(reading.dueAt()));
            case ON -> msg.get(now ? "workflow.day.today" : "workflow.day.counted");
            case NEXT -> msg.get(view.closedAt() == null ? "workflow.day.next" : "workflow.day.unused");
            case LATE -> msg.get(now ? "workflow.day.lateToday" : "workflow.day.late");
            case OFF, PAUSE -> reason(day);
        };
    }

    /** What is accepted outside office hours has its day 0 on another day, and no hour there. */
    private String zero(LedgerDay day, ProgressView view) {
        var accepted = view.acceptedAt();
        boolean sameDay = accepted != null && day.date().equals(LocalDate.ofInstant(accepted, view.zone()));
        return sameDay ? msg.of("workflow.day.zero", "time", format.time(accepted)) : msg.get("workflow.day.zeroOther");
    }

    private String reason(LedgerDay day) {
        var holiday = day.holiday();
        if (holiday != null) {
            return holiday;
        }
        var cause = day.pauseCause();
        return msg.get(cause == null ? "workflow.reason." + day.reason() : "workflow.pause." + cause);
    }
}
