package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.Citation;
import id.onestop.licensing.domain.application.FacilityConfirmation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps what stands for a requirement besides files: licences that were looked up, facilities that were asked. */
@ApplicationScoped
public class EvidenceRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(Citation citation) {
        entityManager.persist(citation);
    }

    void add(FacilityConfirmation confirmation) {
        entityManager.persist(confirmation);
    }

    /** What registers answered an agency, the last answers first. */
    List<String> listLastSnapshots(long agencyId, int most) {
        return entityManager
                .createQuery(
                        "select e.snapshot from RegisterEvidence e where e.agencyId = :agency"
                                + " order by e.fetchedAt desc",
                        String.class)
                .setParameter("agency", agencyId)
                .setMaxResults(most)
                .getResultList();
    }

    List<Citation> listCitations(long applicationId) {
        return entityManager
                .createQuery("select c from Citation c where c.applicationId = :application", Citation.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    List<FacilityConfirmation> listConfirmations(long applicationId) {
        return entityManager
                .createQuery(
                        "select c from FacilityConfirmation c where c.applicationId = :application",
                        FacilityConfirmation.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** The question behind a link; at most one, whatever its state. */
    Optional<FacilityConfirmation> findByToken(String tokenSha256) {
        return entityManager
                .createQuery(
                        "select c from FacilityConfirmation c where c.tokenSha256 = :token", FacilityConfirmation.class)
                .setParameter("token", tokenSha256)
                .getResultStream()
                .findFirst();
    }
}
