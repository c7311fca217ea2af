package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.sla.ClockEventKind;
import id.onestop.licensing.ejb.sla.ClockLine;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;

/** Says what a line of a clock's ledger did, who wrote it, and by which rule. */
@RequestScoped
public class LineWords {

    @Inject
    Messages msg;

    @Inject
    Formats format;

    @Inject
    BasisWords bases;

    @Inject
    PauseWords pauses;

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
                line.cause() == null ? "" : pauses.of(line.cause(), line.reference()),
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
}
