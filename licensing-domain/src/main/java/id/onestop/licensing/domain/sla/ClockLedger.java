package id.onestop.licensing.domain.sla;

import id.onestop.licensing.domain.calendar.KeptDays;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of a clock in their order, which never runs back. */
record ClockLedger(List<ClockEvent> lines) {

    private static final Set<ClockEventKind> RUNS_FROM =
            EnumSet.of(ClockEventKind.START, ClockEventKind.RESUME, ClockEventKind.RESET);

    /** The pause that lasts, or lasted last. */
    Optional<ClockEvent> lastPause() {
        return lines.stream()
                .filter(line -> line.kind() == ClockEventKind.PAUSE)
                .reduce((earlier, later) -> later);
    }

    /** Whether a correction puts the pause out of force by which the clock stands. */
    boolean lets(Correction correction, @Nullable Instant stoppedAt) {
        return correction instanceof Correction.PauseVoided voided
                && lines.get(voided.line()).at().equals(stoppedAt);
    }

    /** The days by which it was counted, as the last line kept them. */
    Optional<KeptDays> keptDays() {
        return lines.stream().flatMap(line -> line.keptDays().stream()).reduce((earlier, later) -> later);
    }

    /** Nothing is stopped before what happened last let the clock run. */
    Instant stoppable(Instant since) {
        return lines.stream()
                .filter(line -> RUNS_FROM.contains(line.kind()))
                .map(line -> line.until() == null ? line.at() : line.until())
                .filter(moment -> moment.isAfter(since))
                .max(Comparator.naturalOrder())
                .orElse(since);
    }

    /** The clocks of two servers may differ a little; a ledger never runs back. */
    Instant inOrder(Instant at) {
        var last = lastMoment(at);
        return last.isAfter(at) ? last : at;
    }

    Instant lastMoment(Instant otherwise) {
        return lines.isEmpty() ? otherwise : lines.get(lines.size() - 1).at();
    }
}
