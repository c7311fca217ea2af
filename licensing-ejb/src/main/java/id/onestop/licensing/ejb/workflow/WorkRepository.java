package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import id.onestop.licensing.ejb.shared.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keeps work items and control cards. */
@ApplicationScoped
public class WorkRepository {

    private static final int SKIP_LOCKED = -2;
    private static final long NONE = -1;

    /** So many colleagues take the next one at the same moment. */
    private static final int TOP = 64;

    private static final String NEXT = """
            select s.id from WorkItem s where s.agencyId = :agency and s.state = :unclaimed and s.postId = :post%d
            and s.stepKind <> 'HAND_OVER' and s.standstill.waitingSince is null and s.id not in :passed
            %s
            and (s.approving = false or not exists (
              select 1 from Assistance h where h.applicationId = s.applicationId and h.officerId = :account))
            order by s.actBy, s.id""";

    /** In his own post nobody approves a file that he approved in his own post; where a decree counts, the rule is asked. */
    private static final String ANOTHER = """
            and (s.approving = false or not exists (
              select 1 from WorkItem e where e.applicationId = s.applicationId and e.state = :done
              and e.approving = true and e.claimedBy = :account and e.actingDecree is null
              and coalesce(e.lineStep, e.stepCode) <> s.stepCode))""";

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    public void add(WorkItem item) {
        entityManager.persist(item);
    }

    public void add(HandOver row) {
        entityManager.persist(row);
    }

    /** The open work item of an application; at most one, since the line does not fork. */
    public Optional<WorkItem> findOpen(long applicationId) {
        return entityManager
                .createQuery(
                        "select w from WorkItem w where w.applicationId = :application and w.state <> :done",
                        WorkItem.class)
                .setParameter("application", applicationId)
                .setParameter("done", WorkState.DONE)
                .getResultStream()
                .findFirst();
    }

    /** A file with all of its steps so far, oldest first. */
    public record Steps(LicenceApplication application, List<WorkItem> history) {

        public Steps {
            history = List.copyOf(history);
        }

        /** The open step; at most one, since the line does not fork. */
        public Optional<WorkItem> open() {
            return history.stream()
                    .filter(item -> item.state() != WorkState.DONE)
                    .findFirst();
        }
    }

    /**
     * The file of this agency and its steps, in one statement.
     *
     * @throws NotFound for another agency's file
     */
    public Steps requireSteps(long agencyId, String number) {
        var found = entityManager
                .createQuery("""
                        select a, w from LicenceApplication a left join WorkItem w on w.applicationId = a.id
                        where a.number = :number and a.agencyId = :agency order by w.id""", Object[].class)
                .setParameter("number", number)
                .setParameter("agency", agencyId)
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFound("APPLICATION_NOT_FOUND", Map.of("number", number));
        }
        return new Steps(
                (LicenceApplication) found.get(0)[0],
                found.stream()
                        .flatMap(row -> Stream.ofNullable((WorkItem) row[1]))
                        .toList());
    }

    /** Open steps of files that nobody has accepted yet, by id: they run by budgets of their own, not by a clock. */
    public List<WorkItem> listUnaccepted(long agencyId, long after, int limit) {
        return entityManager
                .createQuery("""
                        select w from WorkItem w join LicenceApplication a on a.id = w.applicationId
                        where w.agencyId = :agency and w.id > :after and w.state <> :done and a.acceptedAt is null
                        order by w.id""", WorkItem.class)
                .setParameter("agency", agencyId)
                .setParameter("after", after)
                .setParameter("done", WorkState.DONE)
                .setMaxResults(limit)
                .getResultList();
    }

    /** All steps of an application so far, oldest first. */
    public List<WorkItem> listOf(long applicationId) {
        return entityManager
                .createQuery(
                        "select w from WorkItem w where w.applicationId = :application order by w.id", WorkItem.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /**
     * Locks the most urgent unclaimed item of all posts of this person, passing over those a colleague is just taking and those that the
     * four-eyes rule keeps from him for certain; a finished licence waits for its holder, and some steps for another office.
     */
    public Optional<WorkItem> lockNext(Caller caller) {
        return next(caller, Set.of())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The most urgent ones without those passed, most urgent first and not locked; empty at the end. */
    List<WorkItem> listNext(Caller caller, Set<Long> passed) {
        return next(caller, passed).setMaxResults(TOP).getResultList();
    }

    /** Locks an item that nobody has taken or is just taking. */
    boolean lockUnclaimed(long id) {
        return entityManager
                .createQuery("select w from WorkItem w where w.id = :id and w.state = :unclaimed", WorkItem.class)
                .setParameter("id", id)
                .setParameter("unclaimed", WorkState.UNCLAIMED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    /** All steps so far of the files of these items, oldest first, by the file. */
    Map<Long, List<WorkItem>> histories(List<WorkItem> items) {
        return entityManager
                .createQuery(
                        "select w from WorkItem w where w.applicationId in :applications order by w.id", WorkItem.class)
                .setParameter(
                        "applications",
                        items.stream().map(WorkItem::applicationId).collect(Collectors.toSet()))
                .getResultStream()
                .collect(Collectors.groupingBy(WorkItem::applicationId));
    }

    private TypedQuery<WorkItem> next(Caller caller, Set<Long> passed) {
        var posts = List.copyOf(caller.activePosts());
        // each post's work is in order by an index, that of several is not: no more than some of the top of each are
        // looked at
        var own = posts.stream()
                .map(post -> caller.acting().containsKey(post) ? "" : ANOTHER)
                .toList();
        var stacks = IntStream.range(0, posts.size())
                .mapToObj(n -> "(" + NEXT.formatted(n, own.get(n)) + " limit " + TOP + ")")
                .collect(Collectors.joining(" union all "));
        var query = entityManager.createQuery(
                "select w from WorkItem w where w.id in (" + stacks
                        + ") and w.state = :unclaimed order by w.actBy, w.id",
                WorkItem.class);
        for (int n = 0; n < posts.size(); n++) {
            query.setParameter("post" + n, posts.get(n));
        }
        if (own.contains(ANOTHER)) {
            query.setParameter("done", WorkState.DONE);
        }
        return query.setParameter("agency", caller.requireAgency())
                .setParameter("unclaimed", WorkState.UNCLAIMED)
                .setParameter("passed", passed.isEmpty() ? Set.of(NONE) : passed)
                .setParameter("account", caller.accountId());
    }

    /** The last row of the control card, if the file was given to a post and nobody of it has taken it. */
    public Optional<HandOver> findGiven(long applicationId) {
        return entityManager
                .createQuery(
                        "select h from HandOver h where h.applicationId = :application and h.beside is null order by h.position desc",
                        HandOver.class)
                .setParameter("application", applicationId)
                .setMaxResults(1)
                .getResultStream()
                .filter(row -> row.receivedAt() == null)
                .findFirst();
    }

    /** The last row about a question to another office. */
    public Optional<HandOver> findBeside(long applicationId, String step) {
        return entityManager
                .createQuery(
                        "select h from HandOver h where h.applicationId = :application and h.beside = :step order by h.position desc",
                        HandOver.class)
                .setParameter("application", applicationId)
                .setParameter("step", step)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Rows of the control card, first to last. */
    public List<HandOver> listHandOvers(long applicationId) {
        return entityManager
                .createQuery(
                        "select h from HandOver h where h.applicationId = :application order by h.position",
                        HandOver.class)
                .setParameter("application", applicationId)
                .getResultList();
    }
}
