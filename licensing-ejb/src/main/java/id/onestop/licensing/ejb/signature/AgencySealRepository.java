package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.domain.signature.AgencySeal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Keeps the seals of agencies. */
@ApplicationScoped
public class AgencySealRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    public void add(AgencySeal seal) {
        entityManager.persist(seal);
    }

    public Optional<AgencySeal> find(long agencyId) {
        return entityManager
                .createQuery("select s from AgencySeal s where s.agencyId = :agency", AgencySeal.class)
                .setParameter("agency", agencyId)
                .getResultStream()
                .findFirst();
    }
}
