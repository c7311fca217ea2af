package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.sla.ServiceClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps service clocks with their ledgers. */
@ApplicationScoped
class ClockRepository {

    private static final String OTHER = """
            from ServiceClock c where c.agencyId = :agency and (c.countedBy < :mark or c.countedBy > :mark)
            and c.id not in (select f.itemId from WorkerFailure f where f.worker = :worker)""";

    /** A file may have come in before its day 0, which a make-up day or a withdrawal would bring forward. */
    private static final String SPANNING = """
            from ServiceClock c where c.agencyId = :agency and (c.day0 <= :last or c.receivedAt < :end)
            and c.dueDate >= :first and c.finishedAt is null""";

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(ServiceClock clock) {
        entityManager.persist(clock);
    }

    Optional<ServiceClock> find(long applicationId) {
        return entityManager
                .createQuery(
                        "select c from ServiceClock c left join fetch c.events where c.applicationId = :application",
                        ServiceClock.class)
                .setParameter("application", applicationId)
                .getResultStream()
                .findFirst();
    }

    /** Running clocks of an agency that were counted by other days than those of a mark, without those that failed, by id. */
    List<Long> listOther(long agencyId, String mark, long after, int limit) {
        return entityManager
                .createQuery("select c.id " + OTHER + " and c.id > :after order by c.id", Long.class)
                .setParameter("agency", agencyId)
                .setParameter("mark", mark)
                .setParameter("worker", ClockRecalculationWorker.CODE)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of some files that have such a clock. */
    Set<Long> behind(long agencyId, String mark, Collection<Long> files) {
        return entityManager
                .createQuery("select c.applicationId " + OTHER + " and c.applicationId in :files", Long.class)
                .setParameter("agency", agencyId)
                .setParameter("mark", mark)
                .setParameter("worker", ClockRecalculationWorker.CODE)
                .setParameter("files", files)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Whether there is such a clock; two ends of an index. */
    boolean anyOther(long agencyId, String mark) {
        return !listOther(agencyId, mark, 0, 1).isEmpty();
    }

    /** How many such clocks there are. */
    long countOther(long agencyId, String mark) {
        return entityManager
                .createQuery("select count(c.id) " + OTHER, Long.class)
                .setParameter("agency", agencyId)
                .setParameter("mark", mark)
                .setParameter("worker", ClockRecalculationWorker.CODE)
                .getSingleResult();
    }

    Optional<ServiceClock> byId(long id) {
        return withEvents(List.of(id)).stream().findFirst();
    }

    /** The clock of a file of this agency; another agency's is not found. */
    ServiceClock requireOf(long agencyId, String number) {
        return entityManager
                .createQuery("""
                        select c from ServiceClock c join LicenceApplication a on a.id = c.applicationId
                        left join fetch c.events where a.number = :number and c.agencyId = :agency""", ServiceClock.class)
                .setParameter("number", number)
                .setParameter("agency", agencyId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("CLOCK_NOT_FOUND", Map.of("number", number)));
    }

    /** The clocks of some files. */
    List<ServiceClock> listOf(Collection<Long> applications) {
        var ids = applications.isEmpty()
                ? List.<Long>of()
                : entityManager
                        .createQuery("select c.id from ServiceClock c where c.applicationId in :files", Long.class)
                        .setParameter("files", applications)
                        .getResultList();
        return withEvents(ids);
    }

    /** Some days of an agency; {@code end} is the moment in which the last of them is over. */
    record Span(LocalDate first, LocalDate last, Instant end) {

        static Span of(LocalDate first, LocalDate last, ZoneId zone) {
            return new Span(first, last, last.plusDays(1).atStartOfDay(zone).toInstant());
        }
    }

    /** Running clocks whose days from their receipt to the limit touch a span of days, by id. */
    List<ServiceClock> listSpanning(long agencyId, Span span, long after, int limit) {
        var ids = entityManager
                .createQuery("select c.id " + SPANNING + " and c.id > :after order by c.id", Long.class)
                .setParameter("agency", agencyId)
                .setParameter("after", after)
                .setParameter("first", span.first())
                .setParameter("last", span.last())
                .setParameter("end", span.end())
                .setMaxResults(limit)
                .getResultList();
        return withEvents(ids);
    }

    /** Day 0 of the running clock that began first. */
    Optional<LocalDate> earliestRunning(long agencyId) {
        return Optional.ofNullable(entityManager
                .createQuery(
                        "select min(c.day0) from ServiceClock c where c.agencyId = :agency and c.finishedAt is null",
                        LocalDate.class)
                .setParameter("agency", agencyId)
                .getSingleResult());
    }

    /** How many running clocks have days from their receipt to the limit that touch a span. */
    long countSpanning(long agencyId, Span span) {
        return entityManager
                .createQuery("select count(c.id) " + SPANNING, Long.class)
                .setParameter("agency", agencyId)
                .setParameter("first", span.first())
                .setParameter("last", span.last())
                .setParameter("end", span.end())
                .getSingleResult();
    }

    /** Of which file a clock is. */
    record FileOf(long agencyId, String number) {}

    /** The file of a clock, whatever is wrong with the clock itself. */
    Optional<FileOf> fileOf(long clock) {
        return entityManager
                .createQuery(
                        "select c.agencyId, a.number from ServiceClock c join LicenceApplication a"
                                + " on a.id = c.applicationId where c.id = :clock",
                        Object[].class)
                .setParameter("clock", clock)
                .getResultStream()
                .map(row -> new FileOf((Long) row[0], (String) row[1]))
                .findFirst();
    }

    /** What is known of a file beside its clock. */
    record FileKey(String number, long applicant) {}

    /** Files, by their ids. */
    Map<Long, FileKey> files(Collection<Long> applicationIds) {
        return applicationIds.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "select a.id, a.number, a.applicantId from LicenceApplication a where a.id in :ids",
                                Object[].class)
                        .setParameter("ids", applicationIds)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (Long) row[0], row -> new FileKey((String) row[1], (Long) row[2])));
    }

    /** Numbers of files, by their ids. */
    Map<Long, String> numbers(Collection<Long> applicationIds) {
        return applicationIds.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "select a.id, a.number from LicenceApplication a where a.id in :ids", Object[].class)
                        .setParameter("ids", applicationIds)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Clocks with their ledgers, by id. */
    List<ServiceClock> withEvents(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select distinct c from ServiceClock c left join fetch c.events where c.id in :ids order by c.id",
                                ServiceClock.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
