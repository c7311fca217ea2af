package id.onestop.licensing.ejb.shared;

import id.onestop.licensing.domain.shared.WorkerFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps what workers could not do. */
@ApplicationScoped
class WorkerFailureRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(WorkerFailure failure) {
        entityManager.persist(failure);
    }

    Optional<WorkerFailure> find(String worker, long item) {
        return entityManager
                .createQuery(
                        "select f from WorkerFailure f where f.worker = :worker and f.itemId = :item",
                        WorkerFailure.class)
                .setParameter("worker", worker)
                .setParameter("item", item)
                .getResultStream()
                .findFirst();
    }

    List<WorkerFailure> list(String worker, int limit) {
        return entityManager
                .createQuery(
                        "select f from WorkerFailure f where f.worker = :worker order by f.id", WorkerFailure.class)
                .setParameter("worker", worker)
                .setMaxResults(limit)
                .getResultList();
    }

    void remove(String worker, Collection<Long> items) {
        entityManager
                .createQuery("delete from WorkerFailure f where f.worker = :worker and f.itemId in :items")
                .setParameter("worker", worker)
                .setParameter("items", items)
                .executeUpdate();
    }
}
