package id.onestop.licensing.domain.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the pauses out of a ledger; later lines put earlier ones right. */
final class ClockHistory {

    /** Pauses by the line that began them. */
    private final TreeMap<Integer, Pause> pauses = new TreeMap<>();

    private @Nullable ClockEvent open;

    private ClockHistory() {}

    static ClockCourse course(@Nullable LocalDate day0, List<ClockEvent> events, @Nullable Instant finishedAt) {
        var history = new ClockHistory();
        events.forEach(history::read);
        return new ClockCourse(day0, List.copyOf(history.pauses.values()), finishedAt);
    }

    private void read(ClockEvent event) {
        switch (event.kind()) {
            case PAUSE -> {
                open = event;
                pauses.put(event.line(), pause(event, start(event), null));
            }
            case RESUME, FINISH -> {
                if (open != null) {
                    pauses.put(open.line(), pause(open, start(open), end(open, event)));
                }
                open = null;
            }
            case RESET -> {
                pauses.clear();
                open = null;
            }
            case PAUSE_ADDED ->
                pauses.put(event.line(), pause(event, Objects.requireNonNull(event.from()), event.until()));
            case PAUSE_VOIDED -> voided(Objects.requireNonNull(event.corrects()));
            case START, RECALCULATE, DAY0_MOVED -> {}
        }
    }

    private void voided(int line) {
        pauses.remove(line);
        if (open != null && open.line() == line) {
            open = null;
        }
    }

    private static Instant start(ClockEvent pause) {
        return Objects.requireNonNullElse(pause.from(), pause.at());
    }

    /** An outage may be known to have ended before that was written down. */
    private static Instant end(ClockEvent pause, ClockEvent event) {
        var end = Objects.requireNonNullElse(event.until(), event.at());
        return end.isBefore(start(pause)) ? start(pause) : end;
    }

    private static Pause pause(ClockEvent event, Instant start, @Nullable Instant end) {
        var cause = event.cause();
        return new Pause(start, end, cause == null ? "" : cause, event.reference());
    }
}
