package id.onestop.licensing.domain.agency;

import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A unit, a post, its rights, a competence or a number book of an agency was changed.
 *
 * @param subject such as {@code post:front-office}
 * @param operation such as {@code POST_ENDED}; each has a text
 */
public record SetUpChanged(
        long agencyId,
        String subject,
        String operation,
        SortedMap<String, String> facts,
        String actor,
        Instant occurredAt)
        implements RecordedEvent {

    public SetUpChanged {
        facts = new TreeMap<>(facts);
    }

    public SetUpChanged(
            long agencyId,
            String subject,
            String operation,
            Map<String, String> facts,
            String actor,
            Instant occurredAt) {
        this(agencyId, subject, operation, new TreeMap<>(facts), actor, occurredAt);
    }
}
