package id.onestop.licensing.ejb.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Reads the record chain. */
@ApplicationScoped
class ChainQueries {

    private static final int PAGE = 1_000;

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    /** Entries after a position, in order, a page at a time. */
    List<ChainRow> after(long agencyId, long position) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager
                .createNativeQuery("""
                        select position, occurred_at, actor, operation, subject, facts, previous_hash, hash
                        from chain_entry where agency_id = ?1 and position > ?2 order by position""")
                .setParameter(1, agencyId)
                .setParameter(2, position)
                .setMaxResults(PAGE)
                .getResultList();
        return rows.stream().map(ChainQueries::row).toList();
    }

    /** The newest entries about one file, oldest first, at most one page. */
    List<ChainRow> about(long agencyId, String subject) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager
                .createNativeQuery("""
                        select position, occurred_at, actor, operation, subject, facts, previous_hash, hash
                        from chain_entry where subject = ?2 and agency_id = ?1 order by position""")
                .setParameter(1, agencyId)
                .setParameter(2, subject)
                .setMaxResults(PAGE)
                .getResultList();
        return rows.stream().map(ChainQueries::row).toList();
    }

    /** Position and hash of the head; empty before the first entry. */
    Optional<Head> head(long agencyId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager
                .createNativeQuery("select position, hash from chain_head where agency_id = ?1")
                .setParameter(1, agencyId)
                .getResultList();
        return rows.stream().findFirst().map(row -> new Head(((Number) row[0]).longValue(), (String) row[1]));
    }

    private static ChainRow row(Object[] row) {
        return new ChainRow(
                ((Number) row[0]).longValue(),
                instant(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7]);
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) value;
    }

    record Head(long position, String hash) {}
}
