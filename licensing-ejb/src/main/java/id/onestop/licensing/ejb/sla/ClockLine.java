package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.domain.sla.ClockEvent;
import id.onestop.licensing.domain.sla.ClockEventKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a clock's ledger, as it was written.
 *
 * @param line from 0; a correction names it in {@code corrects}
 * @param byName who did it; {@code null} in lines of earlier releases
 * @param byAccount {@code account:<id>} or {@code system}
 * @param basis the rule, in words
 * @param reason why a person corrected
 * @param receivedAt the moment whose working day is day 0, in lines that begin to count
 * @param voided a later line puts it out of force
 * @param overtaken a later line began to count anew
 */
public record ClockLine(
        int line,
        ClockEventKind kind,
        Instant at,
        @Nullable String cause,
        @Nullable String reference,
        @Nullable String byName,
        @Nullable String byPost,
        @Nullable String byAccount,
        @Nullable String basis,
        @Nullable String reason,
        @Nullable Integer corrects,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Instant receivedAt,
        @Nullable LocalDate day0,
        @Nullable Instant dueBefore,
        @Nullable Instant dueAfter,
        boolean voided,
        boolean overtaken) {

    static ClockLine of(ClockEvent event, boolean voided, boolean overtaken) {
        return new ClockLine(
                event.line(),
                event.kind(),
                event.at(),
                event.cause(),
                event.reference(),
                event.actorName(),
                event.actorPost(),
                event.actor(),
                event.basis(),
                event.reason(),
                event.corrects(),
                event.from(),
                event.until(),
                event.receivedAt(),
                event.day0(),
                event.dueBefore(),
                event.dueAfter(),
                voided,
                overtaken);
    }

    /** A pause that counts: it can be put out of force. */
    public boolean voidable() {
        return !voided && !overtaken && (kind == ClockEventKind.PAUSE || kind == ClockEventKind.PAUSE_ADDED);
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "ClockLine " + line + " " + kind;
    }
}
