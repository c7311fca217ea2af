package id.onestop.licensing.ejb.integrity;

import id.onestop.licensing.domain.integrity.ChainHash;
import id.onestop.licensing.domain.shared.RecordedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Appends to the chain of one agency under the lock of its head row. */
@ApplicationScoped
class ChainRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void append(RecordedEvent event) {
        var head = head(event.agencyId());
        var at = event.occurredAt().truncatedTo(ChronoUnit.MICROS);
        var facts = ChainHash.spell(event.facts());
        var next = head.position() + 1;
        var hash = ChainHash.of(
                head.hash(), event.agencyId(), next, at, event.actor(), event.operation(), event.subject(), facts);
        entityManager
                .createNativeQuery("""
                        insert into chain_entry
                          (agency_id, position, occurred_at, actor, operation, subject, facts, previous_hash, hash)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)""")
                .setParameter(1, event.agencyId())
                .setParameter(2, next)
                .setParameter(3, at)
                .setParameter(4, event.actor())
                .setParameter(5, event.operation())
                .setParameter(6, event.subject())
                .setParameter(7, facts)
                .setParameter(8, head.hash())
                .setParameter(9, hash)
                .executeUpdate();
        entityManager
                .createNativeQuery("update chain_head set position = ?2, hash = ?3 where agency_id = ?1")
                .setParameter(1, event.agencyId())
                .setParameter(2, next)
                .setParameter(3, hash)
                .executeUpdate();
    }

    private Head head(long agencyId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager
                .createNativeQuery("select position, hash from chain_head where agency_id = ?1 for update")
                .setParameter(1, agencyId)
                .getResultList();
        if (!rows.isEmpty()) {
            var row = rows.get(0);
            return new Head(((Number) row[0]).longValue(), (String) row[1]);
        }
        entityManager
                .createNativeQuery("insert into chain_head (agency_id, position, hash) values (?1, 0, ?2)")
                .setParameter(1, agencyId)
                .setParameter(2, ChainHash.GENESIS)
                .executeUpdate();
        return new Head(0, ChainHash.GENESIS);
    }

    private record Head(long position, String hash) {}
}
