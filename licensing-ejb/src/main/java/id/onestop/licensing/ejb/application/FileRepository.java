package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.ApplicationReturn;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.RegisterEvidence;
import id.onestop.licensing.domain.application.Rejection;
import id.onestop.licensing.domain.application.RequirementCheck;
import id.onestop.licensing.domain.application.ReturnFault;
import id.onestop.licensing.domain.application.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps what belongs to one application: submissions, checks, returns, rejection, answers of the registers. */
@ApplicationScoped
public class FileRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    public void add(Submission submission) {
        entityManager.persist(submission);
    }

    public void add(RequirementCheck check) {
        entityManager.persist(check);
    }

    public void add(ApplicationReturn made) {
        entityManager.persist(made);
    }

    public void add(ReturnFault fault) {
        entityManager.persist(fault);
    }

    public void add(Rejection rejection) {
        entityManager.persist(rejection);
    }

    public void add(RegisterEvidence evidence) {
        entityManager.persist(evidence);
    }

    /** Findings of one round, by requirement code. */
    public List<RequirementCheck> listChecks(long applicationId, int round) {
        return entityManager
                .createQuery(
                        "select c from RequirementCheck c where c.applicationId = :application and c.round = :round order by c.requirementCode",
                        RequirementCheck.class)
                .setParameter("application", applicationId)
                .setParameter("round", round)
                .getResultList();
    }

    /** Submissions, oldest first. */
    public List<Submission> listSubmissions(long applicationId) {
        return entityManager
                .createQuery(
                        "select s from Submission s where s.applicationId = :application order by s.round",
                        Submission.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** Returns, oldest first. */
    public List<ApplicationReturn> listReturns(long applicationId) {
        return entityManager
                .createQuery(
                        "select r from ApplicationReturn r where r.applicationId = :application order by r.round",
                        ApplicationReturn.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** Faults of all returns of an application, oldest first. */
    public List<ReturnFault> listFaults(long applicationId) {
        return entityManager
                .createQuery(
                        "select f from ReturnFault f where f.applicationId = :application order by f.round, f.id",
                        ReturnFault.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    public Optional<Rejection> findRejection(long applicationId) {
        return entityManager
                .createQuery("select r from Rejection r where r.applicationId = :application", Rejection.class)
                .setParameter("application", applicationId)
                .getResultStream()
                .findFirst();
    }

    /** What the registers said last. */
    public Optional<RegisterEvidence> findLatestEvidence(LicenceApplication application) {
        return entityManager
                .createQuery(
                        "select e from RegisterEvidence e where e.applicationId = :application order by e.fetchedAt desc, e.id desc",
                        RegisterEvidence.class)
                .setParameter("application", application.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
