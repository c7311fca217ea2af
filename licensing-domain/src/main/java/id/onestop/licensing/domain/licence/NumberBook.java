package id.onestop.licensing.domain.licence;

import id.onestop.licensing.domain.agency.NumberFormat;
import id.onestop.licensing.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

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

    /** The purpose of the format that holds for every paper of a book for which no other was written. */
    public static final String EVERYTHING = "*";

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

    @Column(name = "resets_yearly", nullable = false)
    private boolean resetsYearly;

    @Convert(converter = NumberFormats.class)
    @Column(nullable = false, length = 20_000)
    private Map<String, String> formats = Map.of();

    /** What a number stands on. */
    public enum Paper {
        LICENCE,
        REJECTION
    }

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

    /** The name under which a book keeps the format of one kind of paper of a service. */
    public static String purpose(String serviceCode, Paper paper) {
        return serviceCode + "/" + paper;
    }

    /** The pattern of the next number: the agency's own for this paper, that of the whole book, or what the definition brings. */
    public String pattern(String purpose, String ofDefinition) {
        return formats.getOrDefault(purpose, formats.getOrDefault(EVERYTHING, ofDefinition));
    }

    /**
     * Writes the next numbers in another way; those that were given out stay as they are.
     *
     * @param pattern empty to number as the definition says again
     * @throws RuleViolation if the pattern cannot be read, or has no year in a book that starts again each year
     */
    public void write(String purpose, String pattern) {
        var changed = new HashMap<>(formats);
        if (pattern.isBlank()) {
            changed.remove(purpose);
        } else {
            changed.put(purpose, format(pattern.strip()).pattern());
        }
        formats = Map.copyOf(changed);
    }

    /**
     * Lets it start again each year, or never.
     *
     * @param live whether a value was given out: then the sequence would come back to numbers that exist
     */
    public void reset(boolean yearly, boolean live) {
        if (yearly != resetsYearly && live) {
            throw new RuleViolation("NUMBER_BOOK_LIVE");
        }
        resetsYearly = yearly;
    }

    public boolean resetsYearly() {
        return resetsYearly;
    }

    /** The agency's own formats, by purpose. */
    public Map<String, String> formats() {
        return Map.copyOf(formats);
    }

    public long version() {
        return version;
    }

    /**
     * Reads a pattern for this book.
     *
     * @throws RuleViolation if the pattern cannot be read, or if the book starts again
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
