package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.workflow.Recommendation;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;

/** Reads what running files need of an agency's posts. */
@ApplicationScoped
public class PostWorkQueries {

    private static final List<ApplicationStatus> RUNNING = Stream.of(ApplicationStatus.values())
            .filter(ApplicationStatus::isOpen)
            .toList();

    private static final List<Recommendation.State> ASKED = Stream.of(Recommendation.State.values())
            .filter(Recommendation.State::open)
            .toList();

    @PersistenceContext(unitName = "licensing")
    EntityManager entities;

    /** Every version under which a file runs, or waits to be handed over. */
    List<Long> versionsInUse(long agencyId) {
        return entities.createQuery("""
                        select distinct a.definitionId from LicenceApplication a
                        where a.agencyId = :agency and (a.status in :running or exists (
                          select 1 from WorkItem w where w.applicationId = a.id and w.state <> :done))
                        """, Long.class)
                .setParameter("agency", agencyId)
                .setParameter("running", RUNNING)
                .setParameter("done", WorkState.DONE)
                .getResultList();
    }

    /** Numbers of the oldest files that lie before a post, or that it is asked about. */
    List<String> filesBefore(long agencyId, long postId, int most) {
        var lying = entities.createQuery(
                        "select w.applicationNumber from WorkItem w where w.agencyId = :agency and w.postId = :post"
                                + " and w.state <> :done order by w.id",
                        String.class)
                .setParameter("agency", agencyId)
                .setParameter("post", postId)
                .setParameter("done", WorkState.DONE)
                .setMaxResults(most)
                .getResultStream();
        var asked = entities.createQuery(
                        "select r.applicationNumber from Recommendation r where r.agencyId = :agency and r.postId = :post"
                                + " and r.state in :asked order by r.id",
                        String.class)
                .setParameter("agency", agencyId)
                .setParameter("post", postId)
                .setParameter("asked", ASKED)
                .setMaxResults(most)
                .getResultStream();
        return Stream.concat(lying, asked).distinct().limit(most).toList();
    }
}
