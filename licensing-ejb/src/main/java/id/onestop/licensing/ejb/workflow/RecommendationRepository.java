package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.workflow.Recommendation;
import id.onestop.licensing.domain.workflow.Recommendation.State;
import id.onestop.licensing.domain.workflow.RecommendationReminder;
import id.onestop.licensing.domain.workflow.RecommendationReminder.Rung;
import id.onestop.licensing.ejb.shared.Backlog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps questions to other offices, their answers and the reminders. */
@ApplicationScoped
public class RecommendationRepository {

    private static final int SKIP_LOCKED = -2;
    private static final Set<State> OPEN = Set.of(State.ASKED, State.TAKEN);

    private static final String UNREMINDED = """
            from Recommendation r where r.state in :open and r.remindAt <= :now and not exists (
              select 1 from RecommendationReminder m where m.recommendationId = r.id
              and (m.rung = :late or r.dueAt >= :now))""";

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    public void add(Recommendation recommendation) {
        entityManager.persist(recommendation);
    }

    public void add(RecommendationReminder reminder) {
        entityManager.persist(reminder);
    }

    /** The question of this agency to one of these posts; any other is not found. */
    public Recommendation requireOf(long agencyId, Set<Long> posts, long id) {
        var found = entityManager.find(Recommendation.class, id);
        if (found == null || found.agencyId() != agencyId || !posts.contains(found.postId())) {
            throw notFound();
        }
        return found;
    }

    /** The question about this file; any other is not found. */
    public Recommendation requireAbout(long applicationId, long id) {
        var found = entityManager.find(Recommendation.class, id);
        if (found == null || found.applicationId() != applicationId) {
            throw notFound();
        }
        return found;
    }

    private static NotFound notFound() {
        return new NotFound("RECOMMENDATION_NOT_FOUND");
    }

    /** All questions about a file, oldest first; what this transaction has not written yet is not among them. */
    public List<Recommendation> listOf(long applicationId) {
        return entityManager
                .createQuery(
                        "select r from Recommendation r where r.applicationId = :application order by r.id",
                        Recommendation.class)
                .setParameter("application", applicationId)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    /** The open questions about a file, oldest first. */
    public List<Recommendation> listOpen(long applicationId) {
        return entityManager
                .createQuery(
                        "select r from Recommendation r where r.applicationId = :application and r.state in :open order by r.id",
                        Recommendation.class)
                .setParameter("application", applicationId)
                .setParameter("open", OPEN)
                .getResultList();
    }

    /** Open questions of an agency, by id. */
    public List<Recommendation> listOpenOf(long agencyId, long after, int limit) {
        return entityManager
                .createQuery(
                        "select r from Recommendation r where r.agencyId = :agency and r.id > :after and r.state in :open order by r.id",
                        Recommendation.class)
                .setParameter("agency", agencyId)
                .setParameter("after", after)
                .setParameter("open", OPEN)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many questions of some agencies are open. */
    Backlog openOf(Set<Long> agencies) {
        long count = entityManager
                .createQuery(
                        "select count(r) from Recommendation r where r.agencyId in :agencies and r.state in :open",
                        Long.class)
                .setParameter("agencies", agencies)
                .setParameter("open", OPEN)
                .getSingleResult();
        return new Backlog((int) Math.min(count, Backlog.MOST), null);
    }

    /** One of them, by its id. */
    Optional<Recommendation> open(long id) {
        return Optional.ofNullable(entityManager.find(Recommendation.class, id))
                .filter(found -> OPEN.contains(found.state()));
    }

    /** How many there are, and since when the first of them. */
    Backlog unreminded(Instant now) {
        var found = (Object[]) entityManager
                .createQuery("select count(r.id), min(r.remindAt) " + UNREMINDED)
                .setParameter("open", OPEN)
                .setParameter("now", now)
                .setParameter("late", Rung.LATE)
                .getSingleResult();
        return new Backlog(((Number) found[0]).intValue(), (Instant) found[1]);
    }

    /**
     * Locks open questions that have reached a rung of which nobody was reminded yet.
     *
     * @param without those that failed
     * @param unsettled agencies whose limits do not follow their days yet
     */
    List<Recommendation> lockUnreminded(Instant now, Collection<Long> without, Collection<Long> unsettled, int limit) {
        return lock(
                entityManager
                        .createQuery(
                                "select r " + UNREMINDED
                                        + " and r.id not in :without and r.agencyId not in :unsettled order by r.id",
                                Recommendation.class)
                        .setParameter("without", some(without))
                        .setParameter("unsettled", some(unsettled)),
                now,
                limit);
    }

    /** The same for one question. */
    List<Recommendation> lockUnreminded(Instant now, long id) {
        return lock(
                entityManager
                        .createQuery("select r " + UNREMINDED + " and r.id = :id", Recommendation.class)
                        .setParameter("id", id),
                now,
                1);
    }

    private static Collection<Long> some(Collection<Long> ids) {
        return ids.isEmpty() ? Set.of(0L) : ids;
    }

    private static List<Recommendation> lock(TypedQuery<Recommendation> query, Instant now, int limit) {
        return query.setParameter("open", OPEN)
                .setParameter("now", now)
                .setParameter("late", Rung.LATE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .setMaxResults(limit)
                .getResultList();
    }
}
