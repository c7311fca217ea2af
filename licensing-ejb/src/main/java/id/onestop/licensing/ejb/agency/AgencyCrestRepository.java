package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.AgencyCrest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps the pictures that agencies brought as their crests. */
@ApplicationScoped
class AgencyCrestRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(AgencyCrest crest) {
        entityManager.persist(crest);
    }

    /** Whether the agency itself brought this picture. */
    boolean known(long agencyId, String sha256) {
        return !entityManager
                .createQuery(
                        "select c.id from AgencyCrest c where c.agencyId = :agency and c.sha256 = :sha256", Long.class)
                .setParameter("agency", agencyId)
                .setParameter("sha256", sha256)
                .getResultList()
                .isEmpty();
    }
}
