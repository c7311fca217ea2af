package id.onestop.licensing.ejb.integrity;

import id.onestop.licensing.domain.shared.DomainEvent;
import id.onestop.licensing.domain.shared.RecordedEvent;
import id.onestop.licensing.domain.shared.RecordedEvents;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Puts every recorded fact into its agency's chain; observes last, so that the head is locked as shortly as possible. */
@ApplicationScoped
public class ChainRecorder {

    private static final int LAST = 9_000;

    @Inject
    ChainRepository chain;

    void on(@Observes @Priority(LAST) DomainEvent event) {
        if (event instanceof RecordedEvent recorded) {
            chain.append(recorded);
        } else if (event instanceof RecordedEvents many) {
            chain.appendAll(many);
        }
    }
}
