package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.sla.ServiceClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps service clocks with their ledgers. */
@ApplicationScoped
class ClockRepository {

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

    /** Started and unfinished clocks of an agency, by id. */
    List<ServiceClock> listRunning(long agencyId, long after, int limit) {
        var ids = entityManager
                .createQuery(
                        "select c.id from ServiceClock c where c.agencyId = :agency and c.id > :after"
                                + " and c.day0 is not null and c.finishedAt is null order by c.id",
                        Long.class)
                .setParameter("agency", agencyId)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
        return withEvents(ids);
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

    /** Running clocks whose days from day 0 to the limit touch a span of days, by id. */
    List<ServiceClock> listSpanning(long agencyId, LocalDate first, LocalDate last, long after, int limit) {
        var ids = entityManager
                .createQuery("""
                        select c.id from ServiceClock c where c.agencyId = :agency and c.id > :after
                        and c.day0 <= :last and c.dueDate >= :first and c.finishedAt is null order by c.id""", Long.class)
                .setParameter("agency", agencyId)
                .setParameter("after", after)
                .setParameter("first", first)
                .setParameter("last", last)
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

    /** How many running clocks have days from day 0 to the limit that touch a span. */
    long countSpanning(long agencyId, LocalDate first, LocalDate last) {
        return entityManager
                .createQuery(
                        "select count(c.id) from ServiceClock c where c.agencyId = :agency and c.day0 <= :last"
                                + " and c.dueDate >= :first and c.finishedAt is null",
                        Long.class)
                .setParameter("agency", agencyId)
                .setParameter("first", first)
                .setParameter("last", last)
                .getSingleResult();
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

    private List<ServiceClock> withEvents(List<Long> ids) {
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
