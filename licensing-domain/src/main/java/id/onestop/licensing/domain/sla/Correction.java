package id.onestop.licensing.domain.sla;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a new line puts in place of what the ledger says; no line is ever changed. */
public sealed interface Correction {

    ClockEventKind kind();

    /**
     * The clock stood still and nobody wrote it down, as when a partner's system failed.
     *
     * @param cause code, such as {@code PARTNER_OUTAGE}
     */
    record PauseAdded(Instant from, Instant until, String cause) implements Correction {
        @Override
        public ClockEventKind kind() {
            return ClockEventKind.PAUSE_ADDED;
        }
    }

    /** A pause that should not have been; a clock that stands in it goes on. */
    record PauseVoided(int line) implements Correction {
        @Override
        public ClockEventKind kind() {
            return ClockEventKind.PAUSE_VOIDED;
        }
    }

    /** Day 0 was another working day. */
    record Day0Moved(LocalDate day0) implements Correction {
        @Override
        public ClockEventKind kind() {
            return ClockEventKind.DAY0_MOVED;
        }
    }

    /** The line that it puts out of force; {@code null} where it adds something. */
    default @Nullable Integer corrects() {
        return this instanceof PauseVoided voided ? voided.line() : null;
    }
}
