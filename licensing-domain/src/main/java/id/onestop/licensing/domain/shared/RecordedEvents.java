package id.onestop.licensing.domain.shared;

import java.time.Instant;
import java.util.List;

/** Many facts of one agency out of one transaction, so that observers need not go to the database for each. */
public record RecordedEvents(long agencyId, Instant occurredAt, List<RecordedEvent> all) implements DomainEvent {

    public RecordedEvents {
        all = List.copyOf(all);
        for (var one : all) {
            if (one.agencyId() != agencyId) {
                throw new IllegalArgumentException("a fact of another agency: " + one.agencyId());
            }
        }
    }
}
