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
import java.util.List;
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

    /** The books of an agency, by code. */
    List<NumberBook> of(long agencyId) {
        return em.createQuery("select b from NumberBook b where b.agencyId = :agency order by b.code", NumberBook.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    /** The counter of a year. */
    Optional<NumberBookYear> counter(long bookId, int year) {
        return em.createQuery(
                        "select y from NumberBookYear y where y.bookId = :book and y.year = :year",
                        NumberBookYear.class)
                .setParameter("book", bookId)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    /** Whether a value of the book was ever given out, here or on paper. */
    boolean live(long bookId) {
        return em.createQuery("select count(y) from NumberBookYear y where y.bookId = :book", Long.class)
                        .setParameter("book", bookId)
                        .getSingleResult()
                > 0;
    }

    /** Whether a number stands in one of the agency's books already. */
    boolean known(long agencyId, String number) {
        return em.createQuery(
                                "select count(e) from NumberEntry e where e.agencyId = :agency and e.number = :number",
                                Long.class)
                        .setParameter("agency", agencyId)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
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

    /**
     * What a book has for an application.
     *
     * @param counter of the year; {@code null} before its first number
     * @param waiting the number that waits for the application, of whatever year
     */
    public record Standing(
            @Nullable NumberBookYear counter, @Nullable NumberEntry waiting) {}

    /** Counter and waiting number in one statement; call it under the lock of the book. */
    public Standing standing(long bookId, int year, String applicationNumber) {
        return em.createQuery("""
                        select y, e from NumberBook b
                        left join NumberBookYear y on y.bookId = b.id and y.year = :year
                        left join NumberEntry e on e.bookId = b.id and e.applicationNumber = :application
                          and e.state = :reserved
                        where b.id = :book""", Object[].class)
                .setParameter("book", bookId)
                .setParameter("year", year)
                .setParameter("application", applicationNumber)
                .setParameter("reserved", NumberState.RESERVED)
                .getResultStream()
                .findFirst()
                .map(row -> new Standing((NumberBookYear) row[0], (NumberEntry) row[1]))
                .orElse(new Standing(null, null));
    }

    /** The number of a book that waits for an application. */
    Optional<NumberEntry> waiting(long agencyId, String bookCode, String applicationNumber) {
        return em.createQuery("""
                        select e from NumberEntry e join NumberBook b on b.id = e.bookId where b.agencyId = :agency
                        and b.code = :book and e.applicationNumber = :application and e.state = :reserved""", NumberEntry.class)
                .setParameter("agency", agencyId)
                .setParameter("book", bookCode)
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
