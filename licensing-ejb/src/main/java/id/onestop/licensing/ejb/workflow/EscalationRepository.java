package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.workflow.RaisedRung;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import id.onestop.licensing.ejb.shared.Backlog;
import id.onestop.licensing.ejb.shared.RowsRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps ladders and the rungs that were reached. */
@ApplicationScoped
class EscalationRepository {

    private static final int SKIP_LOCKED = -2;

    /** How many keys a value of the sequence stands for (V0087). */
    private static final int KEYS = 500;

    private static final String INSERT = "insert into escalation (id, version, agency_id, application_id,"
            + " application_number, work_item_id, step_code, round_number, rung_code, kind, reached_at, recorded_at, outcome,"
            + " told_posts, owner_account, owner_name, owner_post_id, deemed_on, visit_id) values (?, 0"
            + ", ?".repeat(17) + ")";

    private static final String GIVEN = "select visit_id, rung_code from escalation where visit_id = any(?)";

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    /** All rungs of a batch at once; the table refuses one that is there already, and with it the batch. */
    void addAll(List<RaisedRung> rungs) {
        var keys = RowsRepository.keys(entityManager, "escalation_seq", KEYS, rungs.size());
        RowsRepository.write(entityManager, INSERT, rungs, (statement, rung) -> {
            statement.setLong(1, keys.next());
            statement.setLong(2, rung.agencyId());
            statement.setLong(3, rung.applicationId());
            statement.setString(4, rung.applicationNumber());
            statement.setLong(5, rung.workItemId());
            statement.setString(6, rung.stepCode());
            statement.setInt(7, rung.round());
            statement.setString(8, rung.rungCode());
            statement.setString(9, rung.kind().name());
            RowsRepository.moment(statement, 10, rung.reachedAt());
            RowsRepository.moment(statement, 11, rung.recordedAt());
            statement.setString(12, rung.outcome().name());
            statement.setString(13, String.join(",", rung.toldPosts()));
            RowsRepository.number(statement, 14, rung.ownerAccount());
            statement.setString(15, rung.ownerName());
            statement.setLong(16, rung.ownerPostId());
            statement.setObject(17, rung.deemedOn(), Types.DATE);
            statement.setLong(18, rung.visitId());
        });
    }

    /**
     * Locks steps whose next rung is reached, but not of some agencies, in that order, passing over those another node has just locked; to be read
     * only, so that nobody looks five hundred times for what changed in them.
     */
    List<WorkItem> lockDue(Instant from, Instant now, Set<Long> unsettled, int limit) {
        return settled(
                        "select w from WorkItem w where w.ladder.nextAt between :from and :now",
                        unsettled,
                        WorkItem.class)
                .setParameter("from", from)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .setHint("org.hibernate.readOnly", true)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Locks one such step; empty if it is not due any more, or another node has it. */
    Optional<WorkItem> lockDue(long item, Instant now) {
        return entityManager
                .createQuery("select w from WorkItem w where w.id = :item and w.ladder.nextAt <= :now", WorkItem.class)
                .setParameter("item", item)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }

    List<Long> due(Instant now, Set<Long> unsettled, int limit) {
        return settled("select w.id from WorkItem w where w.ladder.nextAt <= :now", unsettled, Long.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Without the agencies whose limits do not follow their days yet; as a rule there is none, and nothing more is asked. */
    private <T> TypedQuery<T> settled(String query, Set<Long> unsettled, Class<T> kind) {
        var order = " order by w.ladder.nextAt";
        return unsettled.isEmpty()
                ? entityManager.createQuery(query + order, kind)
                : entityManager
                        .createQuery(query + " and w.agencyId not in :unsettled" + order, kind)
                        .setParameter("unsettled", unsettled);
    }

    Optional<WorkItem> find(long item) {
        return Optional.ofNullable(entityManager.find(WorkItem.class, item));
    }

    /** The rungs that were given at these visits of files to steps, in one statement. */
    Map<Long, Set<String>> given(Collection<WorkItem> visits) {
        var given = new HashMap<Long, Set<String>>();
        RowsRepository.read(
                        entityManager,
                        GIVEN,
                        visits.stream().map(WorkItem::visit).toList(),
                        row -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(row -> given.computeIfAbsent(row.getKey(), visit -> new HashSet<>())
                        .add(row.getValue()));
        return given;
    }

    /**
     * Writes the next moments of locked steps. Only this column changes, and the version of the row stays: whoever works on
     * the file at this moment is not disturbed.
     */
    void reschedule(Map<Long, Optional<Instant>> moments) {
        RowsRepository.write(
                entityManager,
                "update work_item set next_rung_at = ? where id = ?",
                moments.entrySet(),
                (statement, row) -> {
                    RowsRepository.moment(statement, 1, row.getValue().orElse(null));
                    statement.setLong(2, row.getKey());
                });
    }

    /** The same for one step, whoever holds it. */
    void reschedule(long item, @Nullable Instant at) {
        reschedule(Map.of(item, Optional.ofNullable(at)));
    }

    /** The rungs of a file, in the order in which they were recorded. */
    List<RaisedRung> listOf(long applicationId) {
        return entityManager
                .createQuery(
                        "select r from RaisedRung r where r.applicationId = :application order by r.reachedAt, r.id",
                        RaisedRung.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** How many steps of some agencies are open. */
    Backlog open(Set<Long> agencies) {
        long count = entityManager
                .createQuery(
                        "select count(w) from WorkItem w where w.agencyId in :agencies and w.state <> :done",
                        Long.class)
                .setParameter("agencies", agencies)
                .setParameter("done", WorkState.DONE)
                .getSingleResult();
        return new Backlog((int) Math.min(count, Backlog.MOST), null);
    }

    /** Whether there is a ladder that was counted by other days than those of a mark; two ends of an index. */
    boolean anyOther(long agencyId, String mark) {
        return !listOther(agencyId, mark, 0, 1).isEmpty();
    }

    /** Open steps of an agency after an id whose ladders were counted by other days, without those that failed. */
    List<WorkItem> listOther(long agencyId, String mark, long after, int limit) {
        return entityManager
                .createQuery("""
                        select w from WorkItem w where w.agencyId = :agency
                        and (w.ladder.countedBy < :mark or w.ladder.countedBy > :mark) and w.state <> :done and w.id > :after
                        and w.id not in (select f.itemId from WorkerFailure f where f.worker = :worker) order by w.id\
                        """, WorkItem.class)
                .setParameter("agency", agencyId)
                .setParameter("mark", mark)
                .setParameter("worker", LadderWorker.CODE)
                .setParameter("done", WorkState.DONE)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
