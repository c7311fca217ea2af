package id.onestop.licensing.ejb.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Questions about all accounts together. */
@ApplicationScoped
class IdentityQueries {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    long countDemonstrationAccounts() {
        return count("select count(a) from Account a where a.demonstration = true")
                + count("select count(c) from PartnerClient c where c.demonstration = true");
    }

    private long count(String query) {
        return entityManager.createQuery(query, Long.class).getSingleResult();
    }
}
