package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.sla.ClockEventKind;
import id.onestop.licensing.ejb.sla.CorrectClock;
import id.onestop.licensing.web.shared.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * How the ledger of a clock is put right.
 *
 * @param kind PAUSE_ADDED with from, until and cause; PAUSE_VOIDED with line; DAY0_MOVED with day0
 * @param line from 1, as the ledger numbers them
 * @param cause RETURNED, RECOMMENDATION or PARTNER_OUTAGE, as far as the service stops for it
 * @param basis the rule or paper that allows it
 * @param reason what happened
 */
public record ClockCorrectionRequest(
        @Nullable String kind,
        @Nullable String line,
        @Nullable String from,
        @Nullable String until,
        @Nullable String cause,
        @Nullable String day0,
        @Nullable String basis,
        @Nullable String reason) {

    private static final int LONGEST = 2000;

    static CorrectClock command(String number, @Nullable ClockCorrectionRequest request) {
        var said =
                request == null ? new ClockCorrectionRequest(null, null, null, null, null, null, null, null) : request;
        var asked = new Parameters();
        var command = new CorrectClock(
                number,
                asked.choice("kind", said.kind(), ClockEventKind.class).orElse(null),
                asked.number("line", said.line()).map(line -> line - 1).orElse(null),
                asked.moment("from", said.from()).orElse(null),
                asked.moment("until", said.until()).orElse(null),
                asked.optionalText("cause", said.cause(), LONGEST).orElse(null),
                asked.date("day0", said.day0()).orElse(null),
                asked.optionalText("basis", said.basis(), LONGEST).orElse(""),
                asked.optionalText("reason", said.reason(), LONGEST).orElse(""));
        asked.require();
        return command;
    }
}
