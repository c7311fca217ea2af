package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Competence;
import id.onestop.licensing.domain.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps certificates of staff. */
@ApplicationScoped
class CompetenceRepository {

    @PersistenceContext(unitName = "licensing")
    EntityManager entities;

    void add(Competence competence) {
        entities.persist(competence);
    }

    Competence require(long agencyId, long id) {
        return Optional.ofNullable(entities.find(Competence.class, id))
                .filter(one -> one.agencyId() == agencyId)
                .orElseThrow(() -> new NotFound("COMPETENCE_UNKNOWN"));
    }

    /** All certificates of somebody, the latest first, whatever became of them. */
    List<Competence> of(long accountId) {
        return entities.createQuery(
                        "select c from Competence c where c.accountId = :account order by c.from desc, c.id desc",
                        Competence.class)
                .setParameter("account", accountId)
                .getResultList();
    }
}
