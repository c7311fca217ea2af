package id.onestop.licensing.ejb.shared;

import id.onestop.licensing.domain.shared.DomainEvent;
import id.onestop.licensing.domain.shared.RecordedEvent;
import id.onestop.licensing.domain.shared.RecordedEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Announces what an aggregate did; observers run at once, in the same transaction, and all must succeed. */
@ApplicationScoped
public class DomainEvents {

    @Inject
    Event<DomainEvent> bus;

    public void publish(DomainEvent event) {
        bus.fire(event);
    }

    /** Announces many facts at once, agency by agency in one order; observers that know {@link RecordedEvents} need not go to the database for each. */
    public void publishAll(List<? extends RecordedEvent> events) {
        events.stream()
                .collect(Collectors.groupingBy(RecordedEvent::agencyId, TreeMap::new, Collectors.toList()))
                .forEach((agency, all) ->
                        publish(new RecordedEvents(agency, all.get(0).occurredAt(), List.copyOf(all))));
    }
}
