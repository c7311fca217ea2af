package id.onestop.licensing.web.calendar;

import id.onestop.licensing.ejb.workflow.WithdrawPeriod;
import id.onestop.licensing.web.shared.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * An own period of the calendar, named as {@code GET /calendar} names it.
 *
 * @param decree number of the decree that withdraws it; a preview needs none
 */
public record PeriodWithdrawalRequest(
        @Nullable String name,
        @Nullable String first,
        @Nullable String last,
        @Nullable String decree) {

    private static final int LONGEST = 400;

    private static final PeriodWithdrawalRequest EMPTY = new PeriodWithdrawalRequest(null, null, null, null);

    /** The command; a body that is not there says nothing. */
    static WithdrawPeriod command(@Nullable PeriodWithdrawalRequest request) {
        var said = request == null ? EMPTY : request;
        var asked = new Parameters();
        var command = new WithdrawPeriod(
                asked.optionalText("name", said.name(), LONGEST).orElse(""),
                asked.date("first", said.first()).orElse(null),
                asked.date("last", said.last()).orElse(null),
                asked.optionalText("decree", said.decree(), LONGEST).orElse(""));
        asked.require();
        return command;
    }
}
