package id.onestop.licensing.domain.agency;

import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's time in a post got its last day.
 *
 * @param administratorId account of who recorded it
 * @param lastDay {@code null} if it was taken back before it began
 * @param atOnce whether the rights went with this very moment of its last day
 */
public record AssignmentEnded(
        long agencyId,
        long administratorId,
        long postId,
        long accountId,
        Appointment appointment,
        @Nullable String decreeNumber,
        @Nullable LocalDate lastDay,
        boolean atOnce,
        Instant occurredAt)
        implements RecordedEvent {

    @Override
    public String subject() {
        return "post:" + postId;
    }

    @Override
    public String operation() {
        return lastDay != null
                ? "ASSIGNMENT_ENDED"
                : appointment.substitute() ? "SUBSTITUTION_CANCELLED" : "ASSIGNMENT_CANCELLED";
    }

    @Override
    public String actor() {
        return "account:" + administratorId;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("account", Long.toString(accountId));
        if (lastDay != null) {
            facts.put("lastDay", lastDay.toString());
        }
        if (atOnce) {
            facts.put("atOnce", "true");
        }
        if (decreeNumber != null) {
            facts.put("decree", decreeNumber);
        }
        return facts;
    }
}
