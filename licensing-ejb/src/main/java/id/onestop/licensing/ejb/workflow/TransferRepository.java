package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.workflow.FileTransfer;
import id.onestop.licensing.domain.workflow.FileTransfer.State;
import id.onestop.licensing.domain.workflow.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the files that are to go over to another version of their definition, and finds those that could. */
@ApplicationScoped
public class TransferRepository {

    private static final int SKIP_LOCKED = -2;

    private static final Set<ApplicationStatus> RUNNING =
            EnumSet.of(ApplicationStatus.SUBMITTED, ApplicationStatus.IN_PROCESS, ApplicationStatus.RETURNED);

    private static final String FILES = " from LicenceApplication a where a.agencyId = :agency"
            + " and a.serviceCode = :service and a.status in :running and a.definitionId <> :target";

    @PersistenceContext(unitName = "licensing")
    EntityManager entities;

    public void add(FileTransfer transfer) {
        entities.persist(transfer);
    }

    public Optional<FileTransfer> find(long id) {
        return Optional.ofNullable(entities.find(FileTransfer.class, id));
    }

    /** Running files of a service under other versions than one, by id. */
    public List<LicenceApplication> running(long agency, String service, long target, long after, int most) {
        return entities.createQuery("select a" + FILES + " and a.id > :after order by a.id", LicenceApplication.class)
                .setParameter("agency", agency)
                .setParameter("service", service)
                .setParameter("running", RUNNING)
                .setParameter("target", target)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are. */
    public long countRunning(long agency, String service, long target) {
        return entities.createQuery("select count(a.id)" + FILES, Long.class)
                .setParameter("agency", agency)
                .setParameter("service", service)
                .setParameter("running", RUNNING)
                .setParameter("target", target)
                .getSingleResult();
    }

    /** The versions under which they run. */
    public List<Long> versions(long agency, String service, long target) {
        return entities.createQuery("select distinct a.definitionId" + FILES, Long.class)
                .setParameter("agency", agency)
                .setParameter("service", service)
                .setParameter("running", RUNNING)
                .setParameter("target", target)
                .getResultList();
    }

    /** All steps of some files so far, by file, oldest first. */
    public Map<Long, List<WorkItem>> steps(Collection<Long> files) {
        return files.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select w from WorkItem w where w.applicationId in :files order by w.id",
                                WorkItem.class)
                        .setParameter("files", files)
                        .getResultStream()
                        .collect(Collectors.groupingBy(WorkItem::applicationId));
    }

    /** Which of some files wait for their turn. */
    public Set<Long> waiting(Collection<Long> files) {
        return files.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createQuery(
                                "select t.waitingFor from FileTransfer t where t.waitingFor in :files", Long.class)
                        .setParameter("files", files)
                        .getResultList());
    }

    /** Locks those whose turn it is, passing over those that another node has just locked. */
    public List<FileTransfer> lockDue(Instant now, int most) {
        return entities.createQuery(
                        "select t from FileTransfer t where t.tryAt <= :now order by t.tryAt, t.id", FileTransfer.class)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .setMaxResults(most)
                .getResultList();
    }

    public List<Long> due(Instant now, int most) {
        return entities.createQuery(
                        "select t.id from FileTransfer t where t.tryAt <= :now order by t.tryAt, t.id", Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those to a version, the latest first. */
    public List<FileTransfer> listOf(long definition, long before, int most) {
        return entities.createQuery(
                        "select t from FileTransfer t where t.toDefinitionId = :to and t.id < :before order by t.id desc",
                        FileTransfer.class)
                .setParameter("to", definition)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many of those to a version stand how. */
    public Map<State, Long> counts(long definition) {
        return entities.createQuery(
                        "select t.state, count(t.id) from FileTransfer t where t.toDefinitionId = :to group by t.state",
                        Object[].class)
                .setParameter("to", definition)
                .getResultStream()
                .collect(Collectors.toMap(row -> (State) row[0], row -> (Long) row[1]));
    }
}
