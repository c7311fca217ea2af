package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.ApplicationReturn;
import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.Citation;
import id.onestop.licensing.domain.application.ClaimedPlace;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.RegisterEvidence;
import id.onestop.licensing.domain.application.Rejection;
import id.onestop.licensing.domain.application.RequirementCheck;
import id.onestop.licensing.domain.application.ReturnConsent;
import id.onestop.licensing.domain.application.ReturnFault;
import id.onestop.licensing.domain.application.Submission;
import id.onestop.licensing.domain.catalogue.StepKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    public void add(ReturnConsent request) {
        entityManager.persist(request);
    }

    /** The last request of a round for a superior's consent to a late return. */
    public Optional<ReturnConsent> findConsent(long applicationId, int round) {
        return entityManager
                .createQuery(
                        "select c from ReturnConsent c where c.applicationId = :application and c.round = :round order by c.id desc",
                        ReturnConsent.class)
                .setParameter("application", applicationId)
                .setParameter("round", round)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * What was handed in at one time, and what came back.
     *
     * @param made {@code null} while it was not returned
     */
    record Round(Submission submission, @Nullable ApplicationReturn made, List<ReturnFault> faults) {}

    /** The rounds of a file, oldest first, in one statement. */
    List<Round> rounds(long applicationId) {
        var rows = entityManager
                .createQuery("""
                        select s, r, f from Submission s
                        left join ApplicationReturn r on r.applicationId = s.applicationId and r.round = s.round
                        left join ReturnFault f on f.returnId = r.id
                        where s.applicationId = :application order by s.round, f.id""", Object[].class)
                .setParameter("application", applicationId)
                .getResultList();
        var rounds = new LinkedHashMap<Submission, Round>();
        for (var row : rows) {
            var round = rounds.computeIfAbsent(
                    (Submission) row[0],
                    submission -> new Round(submission, (ApplicationReturn) row[1], new ArrayList<>()));
            Stream.ofNullable((ReturnFault) row[2]).forEach(round.faults()::add);
        }
        return List.copyOf(rounds.values());
    }

    /** What the registers said, oldest first. */
    List<RegisterEvidence> listEvidence(long applicationId) {
        return entityManager
                .createQuery(
                        "select e from RegisterEvidence e where e.applicationId = :application order by e.fetchedAt, e.id",
                        RegisterEvidence.class)
                .setParameter("application", applicationId)
                .getResultList();
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

    /** Code of the check that a file is at, or that asked for the consent for which it waits; empty at any other step. */
    Optional<String> findCheckingStep(long applicationId) {
        var steps = entityManager
                .createQuery(
                        "select w.stepCode, w.stepKind, w.outcome, w.completedAt from WorkItem w where w.applicationId = :application order by w.id desc",
                        Object[].class)
                .setParameter("application", applicationId)
                .getResultList();
        if (steps.isEmpty() || steps.get(0)[3] != null) {
            return Optional.empty();
        }
        var judged = steps.get(0)[1].equals(StepKind.RETURN_CONSENT.name())
                ? steps.stream().filter(step -> "CONSENT_ASKED".equals(step[2])).findFirst()
                : Optional.of(steps.get(0));
        return judged.filter(step -> step[1].equals(StepKind.COMPLETENESS_CHECK.name()))
                .map(step -> (String) step[0]);
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

    /** The last submission of files that are under way and claim no place. */
    List<Submission> listWithoutClaim(List<ApplicationStatus> underWay, int most) {
        return entityManager
                .createQuery("""
                        select s from Submission s join LicenceApplication a on a.id = s.applicationId
                        where a.status in :open and a.claimed.ordinal is null and s.round =
                          (select max(x.round) from Submission x where x.applicationId = a.id) order by a.id""", Submission.class)
                .setParameter("open", underWay)
                .setMaxResults(most)
                .getResultList();
    }

    /** Notes the place of a file that claims none; without its version, so that nobody who works on it is disturbed. */
    void claim(long applicationId, ClaimedPlace place) {
        entityManager
                .createNativeQuery("update licence_application set claimed_name = ?1, claimed_address = ?2,"
                        + " claimed_ordinal = ?3 where id = ?4 and claimed_ordinal is null")
                .setParameter(1, place.name())
                .setParameter(2, place.address())
                .setParameter(3, place.ordinal())
                .setParameter(4, applicationId)
                .executeUpdate();
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

    /** What came to a file from others so far: the registers' last answer, all faults and the licences looked up, in one statement. */
    Past past(LicenceApplication application) {
        var rows = entityManager
                .createQuery("""
                        select e, f, r.returnedAt, c from LicenceApplication a
                        left join RegisterEvidence e on e.applicationId = a.id and e.fetchedAt =
                          (select max(x.fetchedAt) from RegisterEvidence x where x.applicationId = a.id)
                        left join ReturnFault f on f.applicationId = a.id
                        left join ApplicationReturn r on r.id = f.returnId
                        left join Citation c on c.applicationId = a.id
                        where a.id = :application order by f.round, f.id, e.id desc, c.id""", Object[].class)
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
            @Nullable Instant returnedAt,
            List<Citation> citations) {

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
            var citations = rows.stream()
                    .flatMap(row -> Stream.ofNullable((Citation) row[3]))
                    .distinct()
                    .toList();
            return new Past(evidence, faults, returnedAt, citations);
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
