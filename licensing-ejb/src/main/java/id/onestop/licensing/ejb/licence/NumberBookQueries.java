package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.NumberGap;
import id.onestop.licensing.domain.licence.NumberState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks whether number books are free of gaps. */
@ApplicationScoped
public class NumberBookQueries {

    @PersistenceContext(unitName = "licensing")
    EntityManager em;

    /**
     * The values of a book and year that are neither confirmed nor voided; empty is what an inspector wants to see when
     * nothing is being signed. The year is 0 for a book that never starts again.
     */
    public List<NumberGap> gaps(long bookId, int year) {
        var counter = em.createQuery(
                        "select y.firstValue, y.lastValue from NumberBookYear y where y.bookId = :book and y.year = :year",
                        Tuple.class)
                .setParameter("book", bookId)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
        return NumberGap.between(
                counter.map(row -> row.get(0, Long.class)).orElse(1L),
                counter.map(row -> row.get(1, Long.class)).orElse(0L),
                entries(bookId, year));
    }

    /**
     * Numbers that were given up, the latest first.
     *
     * @param before id of the last one shown; {@code null} for the latest
     */
    List<VoidedNumber> voided(long bookId, @Nullable Long before, int most) {
        return em.createQuery("""
                        select new id.onestop.licensing.ejb.licence.VoidedNumber(
                          e.id, e.number, e.applicationNumber, e.voidReason, e.voidedAt)
                        from NumberEntry e where e.bookId = :book and e.state = :voided and e.id < :before
                        order by e.id desc""", VoidedNumber.class)
                .setParameter("book", bookId)
                .setParameter("voided", NumberState.VOIDED)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(most)
                .getResultList();
    }

    private Map<Long, NumberState> entries(long bookId, int year) {
        var states = new HashMap<Long, NumberState>();
        em.createQuery(
                        "select e.value, e.state from NumberEntry e where e.bookId = :book and e.year = :year",
                        Tuple.class)
                .setParameter("book", bookId)
                .setParameter("year", year)
                .getResultStream()
                .forEach(row -> states.put(row.get(0, Long.class), row.get(1, NumberState.class)));
        return states;
    }
}
