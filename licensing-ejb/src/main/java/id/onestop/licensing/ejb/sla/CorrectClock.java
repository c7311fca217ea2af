package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.domain.sla.ClockEventKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the ledger of a clock is put right.
 *
 * @param kind one of the corrections
 * @param line for PAUSE_VOIDED: the line of the pause, from 0
 * @param from for PAUSE_ADDED
 * @param until for PAUSE_ADDED
 * @param cause for PAUSE_ADDED: RETURNED, RECOMMENDATION or PARTNER_OUTAGE, as the service allows
 * @param day0 for DAY0_MOVED
 * @param basis the rule or paper that allows it
 * @param reason what happened, in the person's words
 */
public record CorrectClock(
        String number,
        @Nullable ClockEventKind kind,
        @Nullable Integer line,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String cause,
        @Nullable LocalDate day0,
        String basis,
        String reason) {}
