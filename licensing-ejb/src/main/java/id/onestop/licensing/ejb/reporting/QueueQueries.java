package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.ejb.reporting.ReportingQueries.Now;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads who holds how much of an agency's open work. */
@ApplicationScoped
class QueueQueries {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    /**
     * Open work of one post in one person's hands.
     *
     * @param account {@code null} for what nobody has taken
     */
    record Held(long postId, @Nullable Long account, long all, long atRisk, long late, Instant oldest) {}

    /** Everything open before these posts. */
    List<Held> held(long agencyId, Collection<Long> posts, Now now) {
        return entityManager
                .createQuery(
                        "select w.postId, w.claimedBy, count(w), sum(case when " + Standing.AT_RISK.condition()
                                + " then 1 else 0 end), sum(case when " + Standing.LATE.condition()
                                + " then 1 else 0 end), min(coalesce(w.claimedAt, w.offeredAt)) from WorkItem w"
                                + " where w.agencyId = :agency and w.postId in :posts and "
                                + Standing.IN_PROCESS.condition()
                                + " group by w.postId, w.claimedBy",
                        Object[].class)
                .setParameter("agency", agencyId)
                .setParameter("posts", posts)
                .setParameter("now", now.now())
                .setParameter("soon", now.soon())
                .getResultStream()
                .map(row -> new Held(
                        (Long) row[0],
                        (Long) row[1],
                        (Long) row[2],
                        ReportingQueries.number(row[3]),
                        ReportingQueries.number(row[4]),
                        ReportingQueries.moment(row[5])))
                .toList();
    }

    /** The names of people of the agency. */
    Map<Long, String> names(long agencyId, Collection<Long> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "select a from Account a where a.agencyId = :agency and a.id in :accounts",
                                Account.class)
                        .setParameter("agency", agencyId)
                        .setParameter("accounts", accounts)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                Account::id,
                                one -> Objects.requireNonNull(one.name()).withTitles()));
    }
}
