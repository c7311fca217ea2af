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
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** What came to a file from others so far: the registers' last answer and all faults, in one statement. */
    Past past(LicenceApplication application) {
        var rows = entityManager
                .createQuery("""
                        select e, f, r.returnedAt from LicenceApplication a
                        left join RegisterEvidence e on e.applicationId = a.id and e.fetchedAt =
                          (select max(x.fetchedAt) from RegisterEvidence x where x.applicationId = a.id)
                        left join ReturnFault f on f.applicationId = a.id
                        left join ApplicationReturn r on r.id = f.returnId
                        where a.id = :application order by f.round, f.id, e.id desc""", Object[].class)
                .setParameter("application", application.id())
                .getResultList();
        return Past.of(rows);
    }

    /**
     * What came to a file from others.
     *
     * @param evidence {@code null} before the first question to the registers
     * @param returnedAt moment of the last return; {@code null} before the first
     */
    record Past(
            @Nullable RegisterEvidence evidence,
            List<ReturnFault> faults,
            @Nullable Instant returnedAt) {

        static Past of(List<Object[]> rows) {
            var evidence = rows.isEmpty() ? null : (RegisterEvidence) rows.get(0)[0];
            var faults = rows.stream()
                    .flatMap(row -> Stream.ofNullable((ReturnFault) row[1]))
                    .distinct()
                    .toList();
            var returnedAt = rows.stream()
                    .flatMap(row -> Stream.ofNullable((Instant) row[2]))
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            return new Past(evidence, faults, returnedAt);
        }
    }

    public Optional<Rejection> findRejection(long applicationId) {
        return entityManager
                .createQuery("select r from Rejection r where r.applicationId = :application", Rejection.class)
                .setParameter("application", applicationId)
                .getResultStream()
                .findFirst();
    }
}
