package id.onestop.licensing.domain.agency;

import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was given a post; his permissions change from the first day on, or from the confirmation on.
 *
 * @param administratorId account of who recorded or confirmed it; {@code null} for the start of an installation
 * @param awaiting a second person has still to confirm it
 * @param proposedBy account of the first person, where this is the confirmation
 */
public record PostAssigned(
        long agencyId,
        @Nullable Long administratorId,
        long postId,
        long accountId,
        Appointment appointment,
        @Nullable String decreeNumber,
        LocalDate from,
        @Nullable LocalDate until,
        boolean awaiting,
        @Nullable Long proposedBy,
        Instant occurredAt)
        implements RecordedEvent {

    @Override
    public String subject() {
        return "post:" + postId;
    }

    @Override
    public String operation() {
        return appointment.substitute()
                ? awaiting ? "SUBSTITUTION_PROPOSED" : "SUBSTITUTION_RECORDED"
                : awaiting ? "POST_PROPOSED" : "POST_ASSIGNED";
    }

    @Override
    public String actor() {
        return administratorId == null ? "system" : "account:" + administratorId;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("account", Long.toString(accountId));
        facts.put("appointment", appointment.name());
        facts.put("from", from.toString());
        if (proposedBy != null) {
            facts.put("proposedBy", "account:" + proposedBy);
        }
        if (until != null) {
            facts.put("until", until.toString());
        }
        if (decreeNumber != null) {
            facts.put("decree", decreeNumber);
        }
        return facts;
    }
}
