package id.onestop.licensing.domain.licence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * A register in which an agency numbers its licences and letters of rejection; services name the book that they write in,
 * and bring the pattern of the number.
 *
 * <p>The book's row is the lock under which values are given out, so they come one after the other and none is lost. Its
 * {@link NumberBookYear years} count, its {@link NumberEntry entries} tell what became of each value.
 */
@Entity
@Table(name = "number_book")
public class NumberBook {

    /** The counter's year of a book that never starts again at one. */
    static final int NO_YEAR = 0;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "agency_id", nullable = false, updatable = false)
    private long agencyId;

    @Column(nullable = false, updatable = false, length = 40)
    private String code;

    @Column(name = "resets_yearly", nullable = false, updatable = false)
    private boolean resetsYearly;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected NumberBook() {}

    private NumberBook(long agencyId, String code, boolean resetsYearly) {
        this.agencyId = agencyId;
        this.code = code;
        this.resetsYearly = resetsYearly;
    }

    /** Opens a book of an agency. */
    public static NumberBook open(long agencyId, String code, boolean resetsYearly) {
        return new NumberBook(agencyId, code, resetsYearly);
    }

    public long id() {
        return id;
    }

    public long agencyId() {
        return agencyId;
    }

    public String code() {
        return code;
    }

    /**
     * Reads a pattern for this book.
     *
     * @throws id.onestop.licensing.domain.shared.RuleViolation if the pattern cannot be read, or if the book starts again
     *     each year and would repeat its numbers because the pattern has no year
     */
    public NumberFormat format(String pattern) {
        var format = NumberFormat.parse(pattern);
        return resetsYearly ? format.requireYear() : format;
    }

    /** The year in whose counter a number of this local date is counted. */
    public int counterYear(LocalDate on) {
        return resetsYearly ? on.getYear() : NO_YEAR;
    }

    @Override
    public String toString() {
        return "NumberBook " + code;
    }
}
