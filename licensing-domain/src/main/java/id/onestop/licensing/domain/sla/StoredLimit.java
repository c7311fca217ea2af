package id.onestop.licensing.domain.sla;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The limit of one application as its clock showed it last, kept so that lists and sweeps need not count. */
@MappedSuperclass
public abstract class StoredLimit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "due_date")
    private @Nullable LocalDate dueDate;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "provisional")
    private boolean provisional;

    @Column(name = "unconfirmed")
    private boolean unconfirmed;

    @Column(name = "counted_by")
    private @Nullable String countedBy;

    /** For JPA only. */
    protected StoredLimit() {}

    StoredLimit(long agencyId, long applicationId) {
        this.agencyId = agencyId;
        this.applicationId = applicationId;
    }

    /** @param mark of the calendar by which it was counted; {@code null} where nothing is left to count */
    void keep(ClockReading reading, @Nullable String mark) {
        dueDate = reading.dueDate();
        dueAt = reading.dueAt();
        provisional = reading.provisional();
        unconfirmed = reading.unconfirmed();
        countedBy = mark;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public long agencyId() {
        return agencyId;
    }

    public long applicationId() {
        return applicationId;
    }

    public @Nullable LocalDate dueDate() {
        return dueDate;
    }

    public @Nullable Instant dueAt() {
        return dueAt;
    }

    /** The mark of the calendar by which the limit was counted; {@code null} where nothing is left to count. */
    public @Nullable String countedBy() {
        return countedBy;
    }

    public boolean provisional() {
        return provisional;
    }

    public boolean unconfirmed() {
        return unconfirmed;
    }
}
