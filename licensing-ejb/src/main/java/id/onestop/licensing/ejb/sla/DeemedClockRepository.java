package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.domain.sla.ServiceClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the clocks on which the system has something to decide or to seal. */
@ApplicationScoped
public class DeemedClockRepository {

    private static final int SKIP_LOCKED = -2;

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    /**
     * Clocks that are due, the oldest first.
     *
     * @param unsettled agencies whose limits do not follow their days yet
     * @param undecided also those on which the system has not decided yet
     */
    public List<Long> due(Instant now, boolean undecided, Set<Long> unsettled, int limit) {
        var query = entityManager.createQuery(
                "select c.id from ServiceClock c where c.deemed.nextAt <= :now"
                        + (undecided ? "" : " and c.deemed.decidedAt is not null")
                        + (unsettled.isEmpty() ? "" : " and c.agencyId not in :unsettled")
                        + " order by c.deemed.nextAt",
                Long.class);
        if (!unsettled.isEmpty()) {
            query.setParameter("unsettled", unsettled);
        }
        return query.setParameter("now", now).setMaxResults(limit).getResultList();
    }

    /** The file of one such clock; empty if it is not due any more. */
    public Optional<Long> fileOfDue(long clock, Instant now) {
        return entityManager
                .createQuery(
                        "select c.applicationId from ServiceClock c where c.id = :clock and c.deemed.nextAt <= :now",
                        Long.class)
                .setParameter("clock", clock)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** Locks one such clock; empty if it is not due any more, or another node has it. */
    public Optional<ServiceClock> lockDue(long clock, Instant now) {
        return entityManager
                .createQuery(
                        "select c from ServiceClock c where c.id = :clock and c.deemed.nextAt <= :now",
                        ServiceClock.class)
                .setParameter("clock", clock)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }

    public Optional<ServiceClock> find(long clock) {
        return Optional.ofNullable(entityManager.find(ServiceClock.class, clock));
    }

    /** On which day the system will decide about files, where it will; in one statement. */
    public Map<Long, Instant> moments(Collection<Long> applicationIds) {
        return applicationIds.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "select c.applicationId, c.deemed.at from ServiceClock c where c.applicationId in :files"
                                        + " and c.deemed.at is not null and c.deemed.decidedAt is null",
                                Object[].class)
                        .setParameter("files", applicationIds)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }
}
