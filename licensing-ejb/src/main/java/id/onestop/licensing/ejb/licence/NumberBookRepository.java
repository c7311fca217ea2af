package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.NumberBook;
import id.onestop.licensing.domain.licence.NumberBookYear;
import id.onestop.licensing.domain.licence.NumberEntry;
import id.onestop.licensing.domain.licence.NumberState;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.shared.FirstKeyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps number books, their counters and entries. */
@ApplicationScoped
public class NumberBookRepository {

    @PersistenceContext(unitName = "licensing")
    EntityManager em;

    public void add(NumberBook book) {
        em.persist(book);
    }

    public void add(NumberBookYear counter) {
        em.persist(counter);
    }

    public void add(NumberEntry entry) {
        em.persist(entry);
    }

    /** Keeps others from opening a book of this agency until the transaction ends. */
    public void hold(long agencyId) {
        FirstKeyRepository.holdAgency(em, agencyId);
    }

    public Optional<NumberBook> find(long agencyId, String code) {
        return book(agencyId, code, LockModeType.NONE);
    }

    /** Waits for everybody else who writes in this book, and keeps them waiting until the transaction ends. */
    public NumberBook lock(long agencyId, String code) {
        return book(agencyId, code, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("NUMBER_BOOK_NOT_FOUND", Map.of("book", code)));
    }

    private Optional<NumberBook> book(long agencyId, String code, LockModeType lock) {
        return em.createQuery(
                        "select b from NumberBook b where b.agencyId = :agency and b.code = :code", NumberBook.class)
                .setParameter("agency", agencyId)
                .setParameter("code", code)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The counter of a year; call it under the lock of its book. */
    public Optional<NumberBookYear> findCounter(long bookId, int year) {
        return em.createQuery(
                        "select y from NumberBookYear y where y.bookId = :book and y.year = :year",
                        NumberBookYear.class)
                .setParameter("book", bookId)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    /** The number that waits for this application, of whatever year. */
    public Optional<NumberEntry> findReserved(long bookId, String applicationNumber) {
        return em.createQuery("""
                        select e from NumberEntry e
                        where e.bookId = :book and e.applicationNumber = :application and e.state = :reserved""", NumberEntry.class)
                .setParameter("book", bookId)
                .setParameter("application", applicationNumber)
                .setParameter("reserved", NumberState.RESERVED)
                .getResultStream()
                .findFirst();
    }

    public NumberEntry require(long entryId) {
        @Nullable NumberEntry entry = em.find(NumberEntry.class, entryId);
        if (entry == null) {
            throw new NotFound("NUMBER_NOT_FOUND");
        }
        return entry;
    }
}
