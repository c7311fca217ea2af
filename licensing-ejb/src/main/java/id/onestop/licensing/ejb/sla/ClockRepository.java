package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.ejb.shared.FirstKeyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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

    /** Started and unfinished clocks of an agency, by id. */
    List<ServiceClock> listRunning(long agencyId, long after, int limit) {
        var ids = entityManager
                .createQuery(
                        "select c.id from ServiceClock c where c.agencyId = :agency and c.id > :after"
                                + " and c.day0 is not null and c.finishedAt is null order by c.id",
                        Long.class)
                .setParameter("agency", agencyId)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select distinct c from ServiceClock c left join fetch c.events where c.id in :ids order by c.id",
                                ServiceClock.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** By which days the clocks of an agency were last counted; empty before the first time. */
    String appliedMark(long agencyId) {
        @SuppressWarnings("unchecked")
        List<String> marks = entityManager
                .createNativeQuery("select mark from calendar_applied where agency_id = ?1")
                .setParameter(1, agencyId)
                .getResultList();
        return marks.isEmpty() ? "" : marks.get(0);
    }

    /** Remembers by which days they are counted now. */
    void markApplied(long agencyId, String mark) {
        FirstKeyRepository.holdAgency(entityManager, agencyId);
        var change = appliedMark(agencyId).isEmpty()
                ? "insert into calendar_applied (mark, agency_id) values (?1, ?2)"
                : "update calendar_applied set mark = ?1 where agency_id = ?2";
        entityManager
                .createNativeQuery(change)
                .setParameter(1, mark)
                .setParameter(2, agencyId)
                .executeUpdate();
    }
}
