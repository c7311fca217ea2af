package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.sla.ClockLine;
import id.onestop.licensing.web.shared.Formats;
import java.util.Objects;

/**
 * One line of a clock's ledger in words.
 *
 * @param number from 1; corrections name it
 * @param due the limit that came of it; empty where it stayed as it was
 * @param correction a person put the ledger right
 * @param voided a later line puts it out of force
 */
public record LineRow(
        int number,
        String at,
        String what,
        String who,
        String basis,
        String reason,
        String due,
        boolean correction,
        boolean voided) {

    static LineRow of(ClockLine line, LineWords words, Formats format) {
        boolean moved = line.dueAfter() != null && !Objects.equals(line.dueBefore(), line.dueAfter());
        return new LineRow(
                line.line() + 1,
                format.shortDateTime(line.at()),
                words.what(line),
                words.who(line),
                words.basis(line),
                Objects.requireNonNullElse(line.reason(), ""),
                moved ? format.shortDateTime(line.dueAfter()) : "",
                line.kind().correction(),
                line.voided());
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "LineRow " + number;
    }
}
