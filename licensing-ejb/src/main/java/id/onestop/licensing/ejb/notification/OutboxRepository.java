package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.notification.OutboxMessage;
import id.onestop.licensing.domain.notification.OutboxMessage.Delivery;
import id.onestop.licensing.ejb.shared.Backlog;
import id.onestop.licensing.ejb.shared.Failures;
import id.onestop.licensing.ejb.shared.RowsRepository;
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

    /** How many keys a value of the sequence stands for. */
    private static final int KEYS = 50;

    private static final String INSERT =
            "insert into outbox_message (id, version, agency_id, event_id, kind, aggregate,"
                    + " payload, state, created_at, next_attempt_at, attempts) values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, 0)";

    private static final Set<Delivery> FAILED = Set.of(Delivery.RETRYING, Delivery.FAILED);

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(OutboxMessage message) {
        entityManager.persist(message);
    }

    /** Many new ones at once; none of them has a key. */
    void addAll(List<OutboxMessage> many) {
        var keys = RowsRepository.keys(entityManager, "entity_seq", KEYS, many.size());
        RowsRepository.write(entityManager, INSERT, many, (statement, message) -> {
            statement.setLong(1, keys.next());
            RowsRepository.number(statement, 2, message.agencyId());
            statement.setString(3, message.eventId());
            statement.setString(4, message.kind());
            statement.setString(5, message.aggregate());
            statement.setString(6, message.payload());
            statement.setString(7, message.state().name());
            RowsRepository.moment(statement, 8, message.createdAt());
            RowsRepository.moment(statement, 9, message.nextAttemptAt());
        });
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

    /** Messages that were refused at least once and have not gone, oldest first, after one of them. */
    List<OutboxMessage> listFailed(long after, int limit) {
        return entityManager
                .createQuery(
                        "select m from OutboxMessage m where m.state in :failed and m.id > :after order by m.id",
                        OutboxMessage.class)
                .setParameter("failed", FAILED)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many of them there are, and how many are tried no more; over the index of states, up to a bound. */
    Failures countFailed() {
        return new Failures(count(FAILED), count(Set.of(Delivery.FAILED)));
    }

    private int count(Set<Delivery> states) {
        return entityManager
                .createQuery("select m.id from OutboxMessage m where m.state in :states", Long.class)
                .setParameter("states", states)
                .setMaxResults(Backlog.MOST)
                .getResultList()
                .size();
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
