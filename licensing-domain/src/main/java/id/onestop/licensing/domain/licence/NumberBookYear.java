package id.onestop.licensing.domain.licence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The counter of one book and year. It is begun under the lock of its {@link NumberBook}; one statement moves it, which keeps
 * everybody else from it until the transaction ends. A value is spent for good with the commit, and free again without it.
 */
@Entity
@Table(name = "number_book_year")
public class NumberBookYear {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "agency_id", nullable = false, updatable = false)
    private long agencyId;

    @Column(name = "book_id", nullable = false, updatable = false)
    private long bookId;

    @Column(name = "book_year", nullable = false, updatable = false)
    private int year;

    @Column(name = "first_value", nullable = false, updatable = false)
    private long firstValue = 1;

    @Column(name = "last_value", nullable = false)
    private long lastValue;

    /** For JPA only. */
    protected NumberBookYear() {}

    private NumberBookYear(NumberBook book, int year) {
        this.agencyId = book.agencyId();
        this.bookId = book.id();
        this.year = year;
    }

    /** Starts a year of a book at zero. */
    public static NumberBookYear start(NumberBook book, int year) {
        return new NumberBookYear(book, year);
    }

    /** Starts a year after the last value of a book on paper, from which this system takes over. */
    public static NumberBookYear takeOver(NumberBook book, int year, long lastOnPaper) {
        var counter = new NumberBookYear(book, year);
        counter.firstValue = lastOnPaper + 1;
        counter.lastValue = lastOnPaper;
        return counter;
    }

    /** The first value that this system gives out; those before it stand on paper. */
    public long firstValue() {
        return firstValue;
    }

    public long id() {
        return id;
    }

    public long agencyId() {
        return agencyId;
    }

    public long bookId() {
        return bookId;
    }

    public int year() {
        return year;
    }

    /** The value given out last, 0 before the first. */
    public long lastValue() {
        return lastValue;
    }
}
