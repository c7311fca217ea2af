package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.shared.DomainEvent;
import id.onestop.licensing.domain.shared.RecordedEvent;
import id.onestop.licensing.domain.shared.RecordedEvents;
import id.onestop.licensing.ejb.shared.Backlog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Remembers in which agencies something happened since their figures were counted; costs no statement. */
@ApplicationScoped
class MovedAgencies {

    private final Map<Long, Instant> moved = new ConcurrentHashMap<>();

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
        if (event instanceof RecordedEvent recorded) {
            add(recorded.agencyId(), recorded.occurredAt());
        } else if (event instanceof RecordedEvents many) {
            add(many.agencyId(), many.occurredAt());
        }
    }

    List<Long> all() {
        return List.copyOf(moved.keySet());
    }

    /** The first moment stays. */
    void add(long agencyId, @Nullable Instant since) {
        if (since != null) {
            moved.putIfAbsent(agencyId, since);
        }
    }

    @Nullable
    Instant remove(long agencyId) {
        return moved.remove(agencyId);
    }

    Backlog backlog() {
        var since = List.copyOf(moved.values());
        return new Backlog(
                since.size(), since.stream().min(Comparator.naturalOrder()).orElse(null));
    }
}
