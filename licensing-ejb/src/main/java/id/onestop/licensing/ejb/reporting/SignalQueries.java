package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.reporting.RelativeDeclaration.Relation;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;

/** Reads what signals are made of: done steps, whose files they were, and who was declared. */
@ApplicationScoped
class SignalQueries {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    /** A done step of somebody whom its official declared; {@link Relation#SELF} for his own file. */
    record Close(WorkItem item, Relation relation) {}

    /** Files of one proxy at a step, and how many of them one official did. */
    record Pair(String service, String step, long proxy, long official, String officialName, long together) {}

    /** Steps done between two moments. */
    List<WorkItem> done(long agencyId, Instant from, Instant to) {
        return between("""
                        select w from WorkItem w where w.agencyId = :agency and w.completedAt >= :from and w.completedAt < :to
                        and w.state = :done and w.claimedBy is not null and w.outcome not in :alone order by w.id\
                        """, WorkItem.class, agencyId, from, to).getResultList();
    }

    /** Those of them that were about the official himself: by account, as proxy, or by the number of his account. */
    List<WorkItem> own(long agencyId, Instant from, Instant to) {
        return between("""
                        select w from WorkItem w join LicenceApplication a on a.id = w.applicationId
                        join Account o on o.id = w.claimedBy
                        where w.agencyId = :agency and w.completedAt >= :from and w.completedAt < :to and w.state = :done
                        and w.outcome not in :alone and (a.applicantId = o.id or a.proxyId = o.id or o.nik.hash = a.nikHash) order by w.id\
                        """, WorkItem.class, agencyId, from, to).getResultList();
    }

    /** Those of them that were about somebody whom the official declared. */
    List<Close> declared(long agencyId, Instant from, Instant to) {
        return between("""
                        select w, r.relation from WorkItem w join LicenceApplication a on a.id = w.applicationId
                        join RelativeDeclaration r on r.accountId = w.claimedBy and r.nikHash = a.nikHash and r.endedAt is null
                        where w.agencyId = :agency and w.completedAt >= :from and w.completedAt < :to and w.state = :done
                        and w.outcome not in :alone order by w.id\
                        """, Object[].class, agencyId, from, to)
                .getResultStream()
                .map(row -> new Close((WorkItem) row[0], (Relation) row[1]))
                .toList();
    }

    private <T> TypedQuery<T> between(String query, Class<T> type, long agencyId, Instant from, Instant to) {
        return entityManager
                .createQuery(query, type)
                .setParameter("agency", agencyId)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("done", WorkState.DONE)
                .setParameter("alone", WorkItem.ENDED_ALONE);
    }

    /** When a step was last taken and done before a moment, latest first. */
    List<Object[]> held(long agencyId, String service, String step, Instant before, int most) {
        return entityManager
                .createQuery("""
                        select w.claimedAt, w.completedAt from WorkItem w where w.agencyId = :agency and w.serviceCode = :service
                        and w.stepCode = :step and w.state = :done and w.completedAt < :before and w.claimedAt is not null
                        and w.outcome not in :alone
                        order by w.completedAt desc\
                        """, Object[].class)
                .setParameter("agency", agencyId)
                .setParameter("service", service)
                .setParameter("step", step)
                .setParameter("done", WorkState.DONE)
                .setParameter("alone", WorkItem.ENDED_ALONE)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Who did the steps of files through proxies since a moment. */
    List<Pair> pairs(long agencyId, Instant since) {
        return entityManager
                .createQuery("""
                        select w.serviceCode, w.stepCode, a.proxyId, w.claimedBy, max(w.claimedByName), count(distinct a.id)
                        from WorkItem w join LicenceApplication a on a.id = w.applicationId
                        where w.agencyId = :agency and w.completedAt >= :since and w.state = :done and w.approving = true
                        and w.outcome not in :alone
                        and a.proxyId is not null and w.claimedBy is not null
                        group by w.serviceCode, w.stepCode, a.proxyId, w.claimedBy\
                        """, Object[].class)
                .setParameter("agency", agencyId)
                .setParameter("since", since)
                .setParameter("done", WorkState.DONE)
                .setParameter("alone", WorkItem.ENDED_ALONE)
                .getResultStream()
                .map(row -> new Pair(
                        (String) row[0], (String) row[1], (Long) row[2], (Long) row[3], (String) row[4], (Long) row[5]))
                .toList();
    }

    /** How many people did a step since a moment. */
    long officials(long agencyId, String service, String step, Instant since) {
        return entityManager
                .createQuery("""
                        select count(distinct w.claimedBy) from WorkItem w where w.agencyId = :agency
                        and w.serviceCode = :service and w.stepCode = :step and w.completedAt >= :since and w.state = :done
                        and w.outcome not in :alone\
                        """, Long.class)
                .setParameter("agency", agencyId)
                .setParameter("service", service)
                .setParameter("step", step)
                .setParameter("since", since)
                .setParameter("done", WorkState.DONE)
                .setParameter("alone", WorkItem.ENDED_ALONE)
                .getSingleResult();
    }
}
