package id.onestop.licensing.ejb.calendar;

import id.onestop.licensing.domain.calendar.HolidayCalendar;
import id.onestop.licensing.ejb.shared.FirstKeyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps every revision of every calendar file. */
@ApplicationScoped
public class HolidayCalendarRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    public void add(HolidayCalendar calendar) {
        entityManager.persist(calendar);
    }

    /** Keeps other nodes from loading until the transaction ends. */
    public void hold() {
        FirstKeyRepository.holdInstallation(entityManager);
    }

    /** The last revisions that were loaded at a moment or later, the earlier first. */
    List<HolidayCalendar> loadedSince(String code, Instant since, int most) {
        return entityManager
                .createQuery(
                        "select c from HolidayCalendar c where c.code = :code and c.loadedAt >= :since"
                                + " order by c.revision desc",
                        HolidayCalendar.class)
                .setParameter("code", code)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .sorted(Comparator.comparingInt(HolidayCalendar::revision))
                .toList();
    }

    Optional<HolidayCalendar> find(String code, int revision) {
        return entityManager
                .createQuery(
                        "select c from HolidayCalendar c where c.code = :code and c.revision = :revision",
                        HolidayCalendar.class)
                .setParameter("code", code)
                .setParameter("revision", revision)
                .getResultStream()
                .findFirst();
    }

    /** The revision in force. */
    public Optional<HolidayCalendar> findLatest(String code) {
        return entityManager
                .createQuery(
                        "select c from HolidayCalendar c where c.code = :code order by c.revision desc",
                        HolidayCalendar.class)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
