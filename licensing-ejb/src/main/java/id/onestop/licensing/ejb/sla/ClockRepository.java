package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.domain.sla.ServiceClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Keeps service clocks with their ledgers. */
@ApplicationScoped
class ClockRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(ServiceClock clock) {
        entityManager.persist(clock);
    }

    Optional<ServiceClock> find(long applicationId) {
        return entityManager
                .createQuery(
                        "select c from ServiceClock c left join fetch c.events where c.applicationId = :application",
                        ServiceClock.class)
                .setParameter("application", applicationId)
                .getResultStream()
                .findFirst();
    }
}
