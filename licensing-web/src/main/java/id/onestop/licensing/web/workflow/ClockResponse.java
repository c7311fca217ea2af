package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.sla.ClockReading;
import id.onestop.licensing.domain.sla.ClockState;
import id.onestop.licensing.domain.sla.LedgerDay;
import id.onestop.licensing.ejb.workflow.ProgressView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The service clock of a file, day by day.
 *
 * @param countedDays counted days that have begun
 * @param remainingMinutes working minutes left, negative when late; absent before the first acceptance
 * @param provisional a year without a holiday decree is touched
 */
public record ClockResponse(
        String number,
        ClockState state,
        int promiseDays,
        int countedDays,
        @Nullable Long remainingMinutes,
        @Nullable LocalDate dueDate,
        @Nullable Instant dueAt,
        boolean provisional,
        boolean unconfirmed,
        List<ClockDay> days) {

    /** One calendar day from day 0 to the due date. */
    public record ClockDay(
            LocalDate date,
            boolean counted,
            String reason,
            @Nullable Integer number,
            @Nullable String holiday,
            @Nullable String decree,
            @Nullable String pause,
            @Nullable String pauseReference) {

        static ClockDay from(LedgerDay day) {
            return new ClockDay(
                    day.date(),
                    day.counted(),
                    day.reason().name(),
                    day.number(),
                    day.holiday(),
                    day.decree(),
                    day.pauseCause(),
                    day.pauseReference());
        }
    }

    static ClockResponse from(ProgressView view) {
        var clock = view.clock();
        return clock == null
                ? new ClockResponse(
                        view.number(),
                        ClockState.NOT_STARTED,
                        view.promiseDays(),
                        0,
                        null,
                        null,
                        null,
                        false,
                        false,
                        List.of())
                : of(view.number(), clock);
    }

    private static ClockResponse of(String number, ClockReading clock) {
        return new ClockResponse(
                number,
                clock.state(),
                clock.promiseDays(),
                clock.countedDays(),
                clock.remainingMinutes(),
                clock.dueDate(),
                clock.dueAt(),
                clock.provisional(),
                clock.unconfirmed(),
                clock.ledger().stream().map(ClockDay::from).toList());
    }
}
