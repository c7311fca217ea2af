package id.onestop.licensing.ejb.counter;

import id.onestop.licensing.domain.counter.CounterVisit;
import id.onestop.licensing.domain.counter.DeskEnquiry;
import id.onestop.licensing.domain.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps visits and enquiries. */
@ApplicationScoped
class CounterRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(CounterVisit visit) {
        entityManager.persist(visit);
    }

    void add(DeskEnquiry enquiry) {
        entityManager.persist(enquiry);
    }

    /** The visit of this agency; another agency's is not found. */
    CounterVisit requireOf(long agencyId, long id) {
        var visit = entityManager.find(CounterVisit.class, id);
        if (visit == null || visit.agencyId() != agencyId) {
            throw new NotFound("VISIT_NOT_FOUND");
        }
        return visit;
    }

    Optional<CounterVisit> find(long agencyId, long personId, LocalDate day) {
        return entityManager
                .createQuery(
                        "select v from CounterVisit v where v.agencyId = :agency and v.personId = :person and v.day = :day order by v.id desc",
                        CounterVisit.class)
                .setParameter("agency", agencyId)
                .setParameter("person", personId)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The visits of a day, newest first. */
    List<CounterVisit> listOfDay(long agencyId, LocalDate day, int limit) {
        return entityManager
                .createQuery(
                        "select v from CounterVisit v where v.agencyId = :agency and v.day = :day order by v.id desc",
                        CounterVisit.class)
                .setParameter("agency", agencyId)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The enquiry of this agency; another agency's is not found. */
    DeskEnquiry requireEnquiryOf(long agencyId, long id) {
        var enquiry = entityManager.find(DeskEnquiry.class, id);
        if (enquiry == null || enquiry.agencyId() != agencyId) {
            throw new NotFound("ENQUIRY_NOT_FOUND");
        }
        return enquiry;
    }

    /** Enquiries, newest first. */
    List<DeskEnquiry> listEnquiries(long agencyId, @Nullable Long before, int limit) {
        return entityManager
                .createQuery(
                        "select e from DeskEnquiry e where e.agencyId = :agency and e.id < :before order by e.id desc",
                        DeskEnquiry.class)
                .setParameter("agency", agencyId)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(limit)
                .getResultList();
    }
}
