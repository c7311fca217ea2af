package id.onestop.licensing.ejb.whatif;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.whatif.KeptPlay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps what was played, and copies the facts that a scenario needs; always of one agency. */
@ApplicationScoped
class WhatIfRepository {

    /** More files than that are not played. */
    static final int MOST_FILES = 20_000;

    private static final int MOST_STEPS = 50_000;

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(KeptPlay play) {
        entityManager.persist(play);
        entityManager.flush();
    }

    KeptPlay require(long id) {
        var found = entityManager.find(KeptPlay.class, id);
        if (found == null) {
            throw new NotFound("WHAT_IF_UNKNOWN");
        }
        return found;
    }

    KeptPlay requireOf(long agencyId, long id) {
        var found = require(id);
        if (found.agencyId() != agencyId) {
            throw new NotFound("WHAT_IF_UNKNOWN");
        }
        return found;
    }

    /** Latest first, after one of them; 0 for the first page. */
    List<KeptPlay> list(long agencyId, long before, int most) {
        return entityManager
                .createQuery(
                        "select p from KeptPlay p where p.agencyId = :agency and (:before = 0 or p.id < :before)"
                                + " order by p.id desc",
                        KeptPlay.class)
                .setParameter("agency", agencyId)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** When files of a service came in first. */
    List<Instant> arrivals(long agencyId, String service, Instant from, Instant until) {
        return entityManager
                .createQuery(
                        "select a.submittedAt from LicenceApplication a where a.agencyId = :agency"
                                + " and a.serviceCode = :service and a.submittedAt >= :from and a.submittedAt < :until"
                                + " order by a.submittedAt",
                        Instant.class)
                .setParameter("agency", agencyId)
                .setParameter("service", service)
                .setParameter("from", from)
                .setParameter("until", until)
                // one more says that there are too many
                .setMaxResults(MOST_FILES + 1)
                .getResultList();
    }

    /** How many files of a service came in, and how many of them had to be corrected. */
    long[] returned(long agencyId, String service, Instant from, Instant until) {
        var row = entityManager
                .createQuery(
                        "select count(a), sum(case when a.round > 1 then 1 else 0 end) from "
                                + LicenceApplication.class.getSimpleName()
                                + " a where a.agencyId = :agency and a.serviceCode = :service"
                                + " and a.submittedAt >= :from and a.submittedAt < :until",
                        Object[].class)
                .setParameter("agency", agencyId)
                .setParameter("service", service)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
        return new long[] {((Number) row[0]).longValue(), row[1] == null ? 0 : ((Number) row[1]).longValue()};
    }

    /** Who acted for somebody who was away, in a period; {@code until} may be open. */
    record Standing(
            String post,
            long account,
            long absent,
            LocalDate from,
            @Nullable LocalDate until) {}

    List<Standing> standings(long agencyId, LocalDate from, LocalDate until) {
        return entityManager
                .createQuery("""
                        select p.code, a.accountId, a.absentAccountId, a.validFrom, a.validUntil
                        from Assignment a join Post p on p.id = a.postId
                        where a.agencyId = :agency and a.awaiting = false and a.absentAccountId is not null
                          and a.validFrom <= :until and (a.validUntil is null or a.validUntil >= :from)
                        order by a.id
                        """, Object[].class)
                .setParameter("agency", agencyId)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(row -> new Standing(
                        (String) row[0], (Long) row[1], (Long) row[2], (LocalDate) row[3], (LocalDate) row[4]))
                .toList();
    }

    /** From taking to giving on, of steps that somebody finished. */
    record Worked(String step, Instant from, Instant to) {}

    /** The steps of a service that officials finished, latest first, by step. */
    Map<String, List<Worked>> worked(long agencyId, String service, Instant from) {
        return entityManager
                .createQuery(
                        "select w.stepCode, w.claimedAt, w.completedAt from WorkItem w where w.agencyId = :agency"
                                + " and w.serviceCode = :service and w.completedAt >= :from and w.claimedAt is not null"
                                + " order by w.completedAt desc",
                        Object[].class)
                .setParameter("agency", agencyId)
                .setParameter("service", service)
                .setParameter("from", from)
                .setMaxResults(MOST_STEPS)
                .getResultList()
                .stream()
                .map(row -> new Worked((String) row[0], (Instant) row[1], (Instant) row[2]))
                .collect(Collectors.groupingBy(Worked::step));
    }
}
