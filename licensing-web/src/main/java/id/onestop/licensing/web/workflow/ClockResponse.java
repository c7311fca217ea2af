package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.sla.ClockState;
import id.onestop.licensing.domain.sla.LedgerDay;
import id.onestop.licensing.domain.sla.Pause;
import id.onestop.licensing.ejb.sla.ClockLine;
import id.onestop.licensing.web.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The service clock of a file: when it is due, why, day by day, and the ledger behind it.
 *
 * @param zone of the agency; days begin and end there
 * @param countedDays counted days that have begun, those after the due date too
 * @param remainingMinutes working minutes left, negative when late; absent before the first acceptance
 * @param provisional a year without a holiday decree is touched
 * @param explanation the same in sentences, in the language of the request
 * @param paper the same as PDF
 * @param version lines of the ledger, as the ETag says them; corrections name it in If-Match
 */
public record ClockResponse(
        String number,
        ClockState state,
        String zone,
        int promiseDays,
        int countedDays,
        @Nullable Long remainingMinutes,
        @Nullable LocalDate dueDate,
        @Nullable Instant dueAt,
        boolean provisional,
        boolean unconfirmed,
        List<String> explanation,
        List<ClockDay> days,
        List<ClockPause> pauses,
        List<LedgerLine> ledger,
        String paper,
        long version)
        implements Versioned {

    /** It says what is left now. */
    @Override
    public boolean lasting() {
        return false;
    }

    /**
     * One calendar day from day 0 to the due date, or to today or the decision where that is later.
     *
     * @param late the promise had ended
     * @param number of the working day; after the promise it goes on, the fourth of three
     * @param holiday name of the holiday, or of the make-up day or half day
     * @param heldBy posts that had the file, in order; "-" for nobody or a day to come
     * @param sentence counted or not, and why
     */
    public record ClockDay(
            LocalDate date,
            boolean counted,
            boolean late,
            String reason,
            @Nullable Integer number,
            @Nullable String holiday,
            @Nullable String decree,
            @Nullable String pause,
            @Nullable String pauseReference,
            String heldBy,
            String sentence) {

        static ClockDay from(LedgerDay day, boolean late, String heldBy, String sentence) {
            return new ClockDay(
                    day.date(),
                    day.counted(),
                    late,
                    day.reason().name(),
                    day.number(),
                    day.holiday(),
                    day.decree(),
                    day.pauseCause(),
                    day.pauseReference(),
                    heldBy,
                    sentence);
        }
    }

    /**
     * A stretch in which the clock stood still.
     *
     * @param until absent while it lasts
     */
    public record ClockPause(
            Instant from,
            @Nullable Instant until,
            String cause,
            @Nullable String reference) {

        static ClockPause from(Pause pause) {
            return new ClockPause(pause.start(), pause.end(), pause.cause(), pause.reference());
        }
    }

    /**
     * One line of the ledger, as it was written.
     *
     * @param line from 1
     * @param by who did it; applicants read no names
     * @param corrects the line that this one puts out of force
     * @param voided a later line puts it out of force
     */
    public record LedgerLine(
            int line,
            String kind,
            Instant at,
            @Nullable String cause,
            @Nullable String reference,
            @Nullable String by,
            @Nullable String basis,
            @Nullable String reason,
            @Nullable Integer corrects,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable LocalDate day0,
            @Nullable Instant dueBefore,
            @Nullable Instant dueAfter,
            boolean voided) {

        static LedgerLine from(ClockLine line, boolean named) {
            var corrects = line.corrects();
            return new LedgerLine(
                    line.line() + 1,
                    line.kind().name(),
                    line.at(),
                    line.cause(),
                    line.reference(),
                    named ? line.byName() : null,
                    line.basis(),
                    line.reason(),
                    corrects == null ? null : corrects + 1,
                    line.from(),
                    line.until(),
                    line.day0(),
                    line.dueBefore(),
                    line.dueAfter(),
                    line.voided());
        }

        /** Personal data: never printed. */
        @Override
        public String toString() {
            return "LedgerLine " + line;
        }
    }
}
