package id.onestop.licensing.domain.sla;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a clock's ledger; only added, never changed. */
@Entity
@Table(name = "clock_event")
public class ClockEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "clock_id", updatable = false)
    private ServiceClock clock;

    @Column(name = "line_number", updatable = false)
    private int lineNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private ClockEventKind kind;

    @Column(name = "happened_at", updatable = false)
    private Instant at;

    @Column(name = "cause", updatable = false)
    private @Nullable String cause;

    @Column(name = "reference", updatable = false)
    private @Nullable String reference;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected ClockEvent() {}

    ClockEvent(
            ServiceClock clock,
            int lineNumber,
            ClockEventKind kind,
            Instant at,
            @Nullable String cause,
            @Nullable String reference) {
        this.agencyId = clock.agencyId();
        this.clock = clock;
        this.lineNumber = lineNumber;
        this.kind = kind;
        this.at = at;
        this.cause = cause;
        this.reference = reference;
    }

    public ClockEventKind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public @Nullable String cause() {
        return cause;
    }

    public @Nullable String reference() {
        return reference;
    }

    @Override
    public String toString() {
        return kind + " " + at;
    }
}
