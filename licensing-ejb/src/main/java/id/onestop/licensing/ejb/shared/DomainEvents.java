package id.onestop.licensing.ejb.shared;

import id.onestop.licensing.domain.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Announces what an aggregate did; observers run at once, in the same transaction, and all must succeed. */
@ApplicationScoped
public class DomainEvents {

    @Inject
    Event<DomainEvent> bus;

    public void publish(DomainEvent event) {
        bus.fire(event);
    }
}
