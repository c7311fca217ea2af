package id.onestop.licensing.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** The one row that holds how far business time is from real time; in a transaction of its own, so that a failed one cannot hide it. */
@ApplicationScoped
public class ClockOffsetRepository {

    @PersistenceContext(unitName = "licensing")
    EntityManager entityManager;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Duration read() {
        var seconds = (Number) entityManager
                .createNativeQuery("select offset_seconds from business_clock where id = 1")
                .getSingleResult();
        return Duration.ofSeconds(seconds.longValue());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void write(Duration offset) {
        entityManager
                .createNativeQuery("update business_clock set offset_seconds = :seconds where id = 1")
                .setParameter("seconds", offset.toSeconds())
                .executeUpdate();
    }
}
