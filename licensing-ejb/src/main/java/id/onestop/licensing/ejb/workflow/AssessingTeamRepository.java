package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.workflow.AssessingTeam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps which team assessed a file for which question. */
@ApplicationScoped
class AssessingTeamRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(AssessingTeam team) {
        entityManager.persist(team);
    }

    void remove(AssessingTeam team) {
        entityManager.remove(team);
    }

    Optional<AssessingTeam> find(long recommendationId) {
        return of(List.of(recommendationId)).stream().findFirst();
    }

    List<AssessingTeam> of(List<Long> recommendations) {
        return entityManager
                .createQuery(
                        "select t from AssessingTeam t where t.recommendationId in :recommendations order by t.id",
                        AssessingTeam.class)
                .setParameter("recommendations", recommendations)
                .getResultList();
    }
}
