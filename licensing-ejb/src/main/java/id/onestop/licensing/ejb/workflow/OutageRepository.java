package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.sla.PartnerOutage;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Keeps outages of partners, and finds the files whose clocks do not follow them yet. */
@ApplicationScoped
public class OutageRepository {

    private static final Set<WorkState> OPEN = Set.of(WorkState.UNCLAIMED, WorkState.CLAIMED, WorkState.WAITING);

    /** Files that failed wait for their next attempt. */
    private static final String TRIED = " and not exists (select 1 from WorkerFailure f where f.worker = '"
            + OutageWorker.CODE + "' and f.itemId = ";

    private static final String LATER = " and (f.nextAttemptAt is null or f.nextAttemptAt > :now))";

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(PartnerOutage outage) {
        entityManager.persist(outage);
    }

    /** Another agency's outage is not found. */
    PartnerOutage requireOf(long agencyId, long id) {
        var found = entityManager.find(PartnerOutage.class, id);
        if (found == null || found.agencyId() != agencyId) {
            throw new NotFound("OUTAGE_UNKNOWN");
        }
        return found;
    }

    PartnerOutage require(long id) {
        return entityManager.find(PartnerOutage.class, id);
    }

    /** Those of an agency that were declared before one of them, the last first. */
    List<PartnerOutage> declaredBefore(long agencyId, long before, int most) {
        return entityManager
                .createQuery(
                        "select o from PartnerOutage o where o.agencyId = :agency and o.id < :before order by o.id desc",
                        PartnerOutage.class)
                .setParameter("agency", agencyId)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those by which something stands or may come to stand, oldest first. */
    List<PartnerOutage> unsettled() {
        return entityManager
                .createQuery(
                        "select o from PartnerOutage o where o.settledAt is null order by o.since, o.id",
                        PartnerOutage.class)
                .getResultList();
    }

    List<PartnerOutage> unsettled(long agencyId) {
        return unsettled().stream()
                .filter(outage -> outage.agencyId() == agencyId)
                .toList();
    }

    /** The definitions of files that are open now. */
    List<Long> definitions(long agencyId, Collection<String> services) {
        return entityManager
                .createQuery(
                        "select distinct w.definitionId from WorkItem w where w.agencyId = :agency and w.state in :open"
                                + " and w.serviceCode in :services",
                        Long.class)
                .setParameter("agency", agencyId)
                .setParameter("open", OPEN)
                .setParameter("services", services)
                .getResultList();
    }

    /**
     * Files at a step that needs the partner and do not stand for it yet; a step that waits for another office stands
     * already.
     *
     * @param definitions those that stop their clocks for an outage
     */
    List<Long> toStop(PartnerOutage outage, Collection<Long> definitions, Instant now, int limit) {
        return entityManager
                .createQuery("""
                        select w.applicationId from WorkItem w left join ServiceClock c on c.applicationId = w.applicationId
                        where w.agencyId = :agency and w.state in :open and w.serviceCode in :services
                        and w.stepKind in :kinds and w.definitionId in :definitions and w.standstill.waitingSince is null
                        and (w.standstill.outageId is null or c.outageId is null and c.day0 is not null and c.stoppedAt is null
                          and c.finishedAt is null)""" + TRIED + "w.applicationId" + LATER, Long.class)
                .setParameter("agency", outage.agencyId())
                .setParameter("open", OPEN)
                .setParameter("services", outage.services())
                .setParameter("kinds", outage.stepKinds())
                .setParameter("definitions", definitions)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Open files by service at steps of these kinds: service, all of them, those whose clock runs. */
    List<Object[]> count(
            long agencyId, Collection<String> services, Collection<String> kinds, Collection<Long> definitions) {
        return entityManager
                .createQuery("""
                        select w.serviceCode, count(w.id), sum(case when c.day0 is not null and c.stoppedAt is null
                          and c.finishedAt is null then 1 else 0 end)
                        from WorkItem w left join ServiceClock c on c.applicationId = w.applicationId
                        where w.agencyId = :agency and w.state in :open and w.serviceCode in :services
                        and w.stepKind in :kinds and w.definitionId in :definitions and w.standstill.waitingSince is null
                        group by w.serviceCode order by w.serviceCode""", Object[].class)
                .setParameter("agency", agencyId)
                .setParameter("open", OPEN)
                .setParameter("services", services)
                .setParameter("kinds", kinds)
                .setParameter("definitions", definitions)
                .getResultList();
    }

    /** Files that stand by these outages though they are over, or though the file is elsewhere now. */
    List<Long> toGoOn(Collection<Long> outages, Instant now, int limit) {
        var items = entityManager
                .createQuery("""
                        select w.applicationId from WorkItem w where w.standstill.outageId in :outages and w.state in :open
                        and (w.standstill.waitingSince is not null or exists (
                          select 1 from PartnerOutage o where o.id = w.standstill.outageId and o.endedAt is not null))""" + TRIED + "w.applicationId" + LATER, Long.class)
                .setParameter("outages", outages)
                .setParameter("open", OPEN)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
        return items.isEmpty() ? clocksToGoOn(outages, now, limit) : items;
    }

    private List<Long> clocksToGoOn(Collection<Long> outages, Instant now, int limit) {
        return entityManager
                .createQuery("""
                        select c.applicationId from ServiceClock c where c.outageId in :outages and not exists (
                          select 1 from WorkItem w where w.applicationId = c.applicationId and w.state in :open
                          and w.standstill.outageId = c.outageId)""" + TRIED + "c.applicationId" + LATER, Long.class)
                .setParameter("outages", outages)
                .setParameter("open", OPEN)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many files stand by an outage now. */
    long standing(long outage) {
        return entityManager
                .createQuery(
                        "select count(w.id) from WorkItem w where w.standstill.outageId = :outage and w.state in :open",
                        Long.class)
                .setParameter("outage", outage)
                .setParameter("open", OPEN)
                .getSingleResult();
    }

    /** Whether a step or a clock stands by it still. */
    boolean inUse(long outage) {
        return standing(outage) > 0
                || entityManager
                                .createQuery(
                                        "select count(c.id) from ServiceClock c where c.outageId = :outage", Long.class)
                                .setParameter("outage", outage)
                                .getSingleResult()
                        > 0;
    }
}
