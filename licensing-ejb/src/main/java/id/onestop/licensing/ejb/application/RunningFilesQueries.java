package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.ApplicationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Counts and lists the files that run under definitions which cite a regulation; both come from the same condition. */
@ApplicationScoped
public class RunningFilesQueries {

    private static final List<ApplicationStatus> RUNNING =
            List.of(ApplicationStatus.SUBMITTED, ApplicationStatus.RETURNED, ApplicationStatus.IN_PROCESS);

    private static final String CONDITION = """
             from LicenceApplication a
            where a.agencyId = :agency and a.status in :running and a.definitionId in (
              select u.definitionId from RegulationReference u where u.citation = :citation and u.agencyId = :agency)
            """;

    @PersistenceContext(unitName = "licensing")
    EntityManager entities;

    long count(long agencyId, String citation) {
        return entities.createQuery("select count(a)" + CONDITION, Long.class)
                .setParameter("agency", agencyId)
                .setParameter("running", RUNNING)
                .setParameter("citation", citation)
                .getSingleResult();
    }

    List<String> numbers(long agencyId, String citation, int most) {
        return entities.createQuery("select a.number" + CONDITION + "order by a.id", String.class)
                .setParameter("agency", agencyId)
                .setParameter("running", RUNNING)
                .setParameter("citation", citation)
                .setMaxResults(most)
                .getResultList();
    }
}
