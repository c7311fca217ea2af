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
        long last = em.createQuery(
                        "select y.lastValue from NumberBookYear y where y.bookId = :book and y.year = :year",
                        Long.class)
                .setParameter("book", bookId)
                .setParameter("year", year)
                .getResultStream()
                .findFirst()
                .orElse(0L);
        return NumberGap.between(last, entries(bookId, year));
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
