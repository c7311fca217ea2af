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
import java.util.OptionalLong;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Keeps number books, their counters and entries. */
@ApplicationScoped
public class NumberBookRepository {

    private static final String TAKE = "update number_book_year set last_value = last_value + 1, version = version + 1"
            + " where book_id = ? and book_year = ?";

    private static final String TAKE_ON_POSTGRES = TAKE + " returning last_value";

    private static final String TAKE_ON_H2 = "select last_value from final table (" + TAKE + ")";

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

    /** The number of a book that waits for an application, of whatever year; call it under the lock of the book. */
    Optional<NumberEntry> waiting(NumberBook book, String applicationNumber) {
        return em.createQuery(
                        "select e from NumberEntry e where e.bookId = :book and e.applicationNumber = :application"
                                + " and e.state = :reserved",
                        NumberEntry.class)
                .setParameter("book", book.id())
                .setParameter("application", applicationNumber)
                .setParameter("reserved", NumberState.RESERVED)
                .getResultStream()
                .findFirst();
    }

    /** Moves the counter of a year on and says where it stands, in one statement; empty before the first number of the year. */
    OptionalLong take(long bookId, int year) {
        return em.unwrap(Session.class).doReturningWork(connection -> {
            boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            try (var statement = connection.prepareStatement(h2 ? TAKE_ON_H2 : TAKE_ON_POSTGRES)) {
                statement.setLong(1, bookId);
                statement.setInt(2, year);
                try (var rows = statement.executeQuery()) {
                    return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
                }
            }
        });
    }

    /** Begins a year at once; call it under the lock of the book. */
    void begin(NumberBookYear counter) {
        em.persist(counter);
        em.flush();
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
