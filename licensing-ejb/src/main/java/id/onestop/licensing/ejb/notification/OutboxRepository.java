package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.notification.OutboxMessage;
import id.onestop.licensing.domain.notification.OutboxMessage.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps outbox messages. */
@ApplicationScoped
class OutboxRepository {

    /** Hibernate's spelling of SKIP LOCKED. */
    private static final int SKIP_LOCKED = -2;

    private static final Set<Delivery> FAILED = Set.of(Delivery.RETRYING, Delivery.FAILED);

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(OutboxMessage message) {
        entityManager.persist(message);
    }

    /** Whether a message of this key was written already. */
    boolean known(String once) {
        return !entityManager
                .createQuery("select m.id from OutboxMessage m where m.onceKey = :once", Long.class)
                .setParameter("once", once)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    OutboxMessage require(long id) {
        return entityManager.find(OutboxMessage.class, id);
    }

    /** Mails about one business number, oldest first. */
    List<OutboxMessage> listAbout(String aggregate) {
        return entityManager
                .createQuery(
                        "select m from OutboxMessage m where m.aggregate = :aggregate and m.kind = 'mail' order by m.id",
                        OutboxMessage.class)
                .setParameter("aggregate", aggregate)
                .getResultList();
    }

    /** Messages that were refused at least once and have not gone, oldest first. */
    List<OutboxMessage> listFailed(int limit) {
        return entityManager
                .createQuery(
                        "select m from OutboxMessage m where m.state in :failed order by m.id", OutboxMessage.class)
                .setParameter("failed", FAILED)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<OutboxMessage> findFailed(long id) {
        return entityManager
                .createQuery(
                        "select m from OutboxMessage m where m.id = :id and m.state in :failed", OutboxMessage.class)
                .setParameter("id", id)
                .setParameter("failed", FAILED)
                .getResultStream()
                .findFirst();
    }

    /** Locks messages that are due, passing over those another node is just locking. */
    List<OutboxMessage> lockDue(Instant now, int limit) {
        return entityManager
                .createQuery(
                        "select m from OutboxMessage m where m.nextAttemptAt <= :now order by m.nextAttemptAt",
                        OutboxMessage.class)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .setMaxResults(limit)
                .getResultList();
    }
}
