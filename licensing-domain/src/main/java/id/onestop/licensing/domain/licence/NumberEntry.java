package id.onestop.licensing.domain.licence;

import id.onestop.licensing.domain.agency.NumberFormat;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One value of a number book and what became of it.
 *
 * <p>It is reserved with the intent to sign, because an electronically signed paper cannot be given a number afterwards. The
 * signature confirms it; a file that turns back voids it with a reason. A book has no gap when every value from one on is
 * confirmed or voided; no entry is ever deleted or given to somebody else.
 */
@Entity
@Table(name = "number_entry")
public class NumberEntry {

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

    @Column(name = "book_value", nullable = false, updatable = false)
    private long value;

    @Column(name = "number_text", nullable = false, updatable = false, length = NumberFormat.MAX_LENGTH)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private NumberState state;

    @Column(name = "application_number", nullable = false, updatable = false, length = 40)
    private String applicationNumber;

    @Column(name = "licence_id")
    private @Nullable Long licenceId;

    @Column(name = "reserved_at", nullable = false, updatable = false)
    private Instant reservedAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "voided_at")
    private @Nullable Instant voidedAt;

    @Column(name = "void_reason", length = 500)
    private @Nullable String voidReason;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected NumberEntry() {}

    private NumberEntry(NumberBook book, int year, long value, String number, String applicationNumber, Instant at) {
        this.agencyId = book.agencyId();
        this.bookId = book.id();
        this.year = year;
        this.value = value;
        this.number = number;
        this.applicationNumber = applicationNumber;
        this.state = NumberState.RESERVED;
        this.reservedAt = at;
    }

    /** Notes that a value just taken from the counter is kept for an application. */
    public static NumberEntry reserve(
            NumberBook book, int year, long value, String number, String applicationNumber, Instant at) {
        return new NumberEntry(book, year, value, number, applicationNumber, at);
    }

    /** Settles the number with its signed paper: a licence, or a letter of rejection, which is none. */
    public NumberEvent.Confirmed confirm(@Nullable Long licence, Instant at) {
        requireReserved();
        state = NumberState.CONFIRMED;
        licenceId = licence;
        confirmedAt = at;
        return new NumberEvent.Confirmed(agencyId, id, number, applicationNumber, licence, at);
    }

    /** Gives the number up for good; the reason is what the book shows instead of a licence. */
    public NumberEvent.Voided discard(String reason, Actor by, Instant at) {
        requireReserved();
        state = NumberState.VOIDED;
        voidReason = reason;
        voidedAt = at;
        return new NumberEvent.Voided(agencyId, id, number, applicationNumber, by.reference(), at);
    }

    private void requireReserved() {
        if (state != NumberState.RESERVED) {
            throw new Conflict("NUMBER_NOT_RESERVED", Map.of("number", number, "state", state.name()));
        }
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

    public long value() {
        return value;
    }

    /** The number as it is printed. */
    public String number() {
        return number;
    }

    public NumberState state() {
        return state;
    }

    public String applicationNumber() {
        return applicationNumber;
    }

    public @Nullable Long licenceId() {
        return licenceId;
    }

    public Instant reservedAt() {
        return reservedAt;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public @Nullable Instant voidedAt() {
        return voidedAt;
    }

    public @Nullable String voidReason() {
        return voidReason;
    }

    @Override
    public String toString() {
        return "NumberEntry " + number + " " + state;
    }
}
