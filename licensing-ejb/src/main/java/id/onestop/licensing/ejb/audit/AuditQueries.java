package id.onestop.licensing.ejb.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an agency's audit trail by key, newest first. */
@ApplicationScoped
class AuditQueries {

    private static final String SELECT = """
            select new id.onestop.licensing.ejb.audit.AuditQueries$Found(
              e.id, e.at, e.actor, e.action, e.subject, e.detail)
            from AuditEntry e where e.agencyId = :agency""";

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    /** An entry as it is kept. */
    record Found(
            long id,
            Instant at,
            String actor,
            String action,
            String subject,
            @Nullable String detail) {}

    /**
     * What is sought, in the terms of the table.
     *
     * @param before end of the time, not included
     * @param last entry with which the page before ended
     */
    record Sought(
            @Nullable String actor,
            @Nullable String number,
            @Nullable String action,
            @Nullable Instant from,
            @Nullable Instant before,
            @Nullable Found last) {}

    Optional<Found> find(long agency, long id) {
        return entityManager
                .createQuery(SELECT + " and e.id = :id", Found.class)
                .setParameter("agency", agency)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<Found> page(long agency, Sought sought, int most) {
        var text = new StringBuilder(SELECT);
        var values = new HashMap<String, Object>(Map.of("agency", agency));
        narrow(text, values, " and e.actor = :actor", "actor", sought.actor());
        narrow(text, values, " and e.action = :action", "action", sought.action());
        narrow(text, values, " and e.at >= :from", "from", sought.from());
        narrow(text, values, " and e.at < :before", "before", sought.before());
        if (sought.number() != null) {
            text.append(" and (e.subject = :number or e.action = :list and e.detail like :listed)");
            values.put("number", sought.number());
            values.put("list", AuditActions.LIST_OPENED);
            values.put("listed", "%" + sought.number() + "%");
        }
        if (sought.last() != null) {
            text.append(" and (e.at < :at or e.at = :at and e.id < :id)");
            values.put("at", sought.last().at());
            values.put("id", sought.last().id());
        }
        var query = entityManager.createQuery(
                text.append(" order by e.at desc, e.id desc").toString(), Found.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    private static void narrow(
            StringBuilder text, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            text.append(condition);
            values.put(name, value);
        }
    }
}
