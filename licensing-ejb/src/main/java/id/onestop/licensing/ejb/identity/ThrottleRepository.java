package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Throttle;
import id.onestop.licensing.domain.identity.Throttle.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Keeps throttles; each is locked while it counts. */
@ApplicationScoped
class ThrottleRepository {

    @PersistenceContext(unitName = "licensing")
    EntityManager entityManager;

    void add(Throttle throttle) {
        entityManager.persist(throttle);
    }

    Optional<Throttle> lock(Kind kind, String keyHash) {
        return entityManager
                .createQuery("select t from Throttle t where t.kind = :kind and t.keyHash = :key", Throttle.class)
                .setParameter("kind", kind)
                .setParameter("key", keyHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Forgets keys that nobody has tried since. */
    int removeOlderThan(Instant instant) {
        return entityManager
                .createQuery("delete from Throttle t where t.windowFrom < :instant"
                        + " and (t.restingUntil is null or t.restingUntil < :instant)")
                .setParameter("instant", instant)
                .executeUpdate();
    }
}
