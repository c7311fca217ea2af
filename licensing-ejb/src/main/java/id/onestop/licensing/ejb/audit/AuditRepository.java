package id.onestop.licensing.ejb.audit;

import id.onestop.licensing.domain.audit.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps audit entries. */
@ApplicationScoped
class AuditRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(AuditEntry entry) {
        entityManager.persist(entry);
    }
}
