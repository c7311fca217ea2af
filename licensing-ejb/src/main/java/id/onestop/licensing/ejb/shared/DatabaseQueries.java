package id.onestop.licensing.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

/** Whether the database answers at all. */
@ApplicationScoped
public class DatabaseQueries {

    @PersistenceContext(unitName = "licensing")
    EntityManager entityManager;

    public boolean answers() {
        try {
            return entityManager
                            .createNativeQuery("select count(*) from business_clock")
                            .getSingleResult()
                    instanceof Number;
        } catch (PersistenceException gone) {
            return false;
        }
    }
}
