package id.onestop.licensing.domain.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the pauses out of a ledger. */
final class ClockHistory {

    private ClockHistory() {}

    static ClockCourse course(@Nullable LocalDate day0, List<ClockEvent> events, @Nullable Instant finishedAt) {
        var pauses = new ArrayList<Pause>();
        ClockEvent open = null;
        for (ClockEvent event : events) {
            switch (event.kind()) {
                case PAUSE -> open = event;
                case RESUME, FINISH -> {
                    if (open != null) {
                        pauses.add(pause(open, event.at()));
                    }
                    open = null;
                }
                case RESET -> {
                    pauses.clear();
                    open = null;
                }
                case START, RECALCULATE -> {}
            }
        }
        if (open != null) {
            pauses.add(pause(open, null));
        }
        return new ClockCourse(day0, pauses, finishedAt);
    }

    private static Pause pause(ClockEvent start, @Nullable Instant end) {
        var cause = start.cause();
        return new Pause(start.at(), end, cause == null ? "" : cause, start.reference());
    }
}
