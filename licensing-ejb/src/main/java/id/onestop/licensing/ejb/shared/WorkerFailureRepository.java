package id.onestop.licensing.ejb.shared;

import id.onestop.licensing.domain.shared.WorkerFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    List<WorkerFailure> listAfter(String worker, long item, int limit) {
        return entityManager
                .createQuery(
                        "select f from WorkerFailure f where f.worker = :worker and f.itemId > :item order by f.itemId",
                        WorkerFailure.class)
                .setParameter("worker", worker)
                .setParameter("item", item)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many items of a worker failed, and how many of them wait for a person; over indexes, up to a bound. */
    Failures count(String worker) {
        return new Failures(
                entityManager
                        .createQuery("select f.id from WorkerFailure f where f.worker = :worker", Long.class)
                        .setParameter("worker", worker)
                        .setMaxResults(Backlog.MOST)
                        .getResultList()
                        .size(),
                entityManager
                        .createQuery(
                                "select f.id from WorkerFailure f where f.worker = :worker and f.nextAttemptAt is null",
                                Long.class)
                        .setParameter("worker", worker)
                        .setMaxResults(Backlog.MOST)
                        .getResultList()
                        .size());
    }

    List<Long> due(String worker, Instant now, int limit) {
        return entityManager
                .createQuery(
                        "select f.itemId from WorkerFailure f where f.worker = :worker and f.nextAttemptAt <= :now"
                                + " order by f.nextAttemptAt",
                        Long.class)
                .setParameter("worker", worker)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    Set<Long> waiting(String worker, Instant now) {
        return entityManager
                .createQuery(
                        "select f.itemId from WorkerFailure f where f.worker = :worker"
                                + " and (f.nextAttemptAt is null or f.nextAttemptAt > :now)",
                        Long.class)
                .setParameter("worker", worker)
                .setParameter("now", now)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Most batches have none that ever failed: then the index is asked once, and nothing is taken away. */
    void remove(String worker, Collection<Long> items) {
        var failed = entityManager
                .createQuery(
                        "select f from WorkerFailure f where f.worker = :worker and f.itemId between :first and :last",
                        WorkerFailure.class)
                .setParameter("worker", worker)
                .setParameter("first", Collections.min(items))
                .setParameter("last", Collections.max(items))
                .getResultList();
        var done = Set.copyOf(items);
        failed.stream().filter(failure -> done.contains(failure.itemId())).forEach(entityManager::remove);
    }
}
