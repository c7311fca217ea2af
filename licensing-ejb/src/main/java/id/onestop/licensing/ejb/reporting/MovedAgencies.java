package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.shared.DomainEvent;
import id.onestop.licensing.domain.shared.RecordedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers in which agencies something happened since their figures were counted; costs no statement. */
@ApplicationScoped
class MovedAgencies {

    private final Set<Long> moved = ConcurrentHashMap.newKeySet();

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
        if (event instanceof RecordedEvent recorded) {
            moved.add(recorded.agencyId());
        }
    }

    List<Long> all() {
        return List.copyOf(moved);
    }

    void add(long agencyId) {
        moved.add(agencyId);
    }

    void remove(long agencyId) {
        moved.remove(agencyId);
    }
}
