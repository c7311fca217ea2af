package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.catalogue.Rung;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.workflow.RaisedRung.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rung of a file's ladder that was reached.
 *
 * @param told posts whose people got a notice
 * @param ownerName who had the file; {@code null} if nobody of the post had taken it
 * @param deemedOn day on which the system would decide itself, as it was told; {@code null} where it never does
 */
public record EscalationView(
        String stepCode,
        Words step,
        int round,
        String rung,
        Rung.Kind kind,
        Outcome outcome,
        Instant reachedAt,
        Instant recordedAt,
        List<Words> told,
        @Nullable String ownerName,
        Words ownerPost,
        @Nullable LocalDate deemedOn) {

    private static final Duration AT_ONCE = Duration.ofMinutes(5);

    public EscalationView {
        told = List.copyOf(told);
    }

    /** It was noted long after it was reached, such as after an outage of the server. */
    public boolean notedLater() {
        return recordedAt.isAfter(reachedAt.plus(AT_ONCE));
    }

    /** Names of people: never printed. */
    @Override
    public String toString() {
        return "EscalationView " + stepCode + " " + rung;
    }
}
