package id.onestop.licensing.ejb.calendar;

import id.onestop.licensing.domain.calendar.CalendarEntry;
import id.onestop.licensing.domain.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Keeps the days that agencies close, work or shorten by decree. */
@ApplicationScoped
public class CalendarEntryRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    public void add(CalendarEntry entry) {
        entityManager.persist(entry);
    }

    /** Another agency's entry is not found. */
    public CalendarEntry requireOf(long agencyId, long id) {
        var found = entityManager.find(CalendarEntry.class, id);
        if (found == null || found.agencyId() != agencyId) {
            throw new NotFound("CALENDAR_ENTRY_UNKNOWN");
        }
        return found;
    }

    /** Those in force, in the order in which they were entered: a later one goes before an earlier one. */
    public List<CalendarEntry> inForce(long agencyId) {
        return entityManager
                .createQuery(
                        "select e from CalendarEntry e where e.agencyId = :agency and e.withdrawnAt is null order by e.id",
                        CalendarEntry.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    /** All of them, withdrawn ones too, latest day first. */
    public List<CalendarEntry> listOf(long agencyId, int most) {
        return entityManager
                .createQuery(
                        "select e from CalendarEntry e where e.agencyId = :agency order by e.first desc, e.id desc",
                        CalendarEntry.class)
                .setParameter("agency", agencyId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of an agency that were entered before one of them, the last first. */
    public List<CalendarEntry> enteredBefore(long agencyId, long before, int most) {
        return entityManager
                .createQuery(
                        "select e from CalendarEntry e where e.agencyId = :agency and e.id < :before order by e.id desc",
                        CalendarEntry.class)
                .setParameter("agency", agencyId)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
