package id.onestop.licensing.ejb.survey;

import id.onestop.licensing.domain.survey.SurveyAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps survey answers, which lead back to nobody. */
@ApplicationScoped
class SurveyRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(SurveyAnswer answer) {
        entityManager.persist(answer);
    }
}
