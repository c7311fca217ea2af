package id.onestop.licensing.domain.calendar;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days that one agency closes, works or shortens by decree; entered once, withdrawn at most once, never rewritten. */
@Entity
@Table(name = "calendar_entry")
public class CalendarEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private DecreedKind kind;

    @Column(name = "first_day", updatable = false)
    private LocalDate first;

    @Column(name = "last_day", updatable = false)
    private LocalDate last;

    @Column(name = "name", updatable = false)
    private String name;

    @Column(name = "decree", updatable = false)
    private String decree;

    @Convert(converter = OfficeHoursText.class)
    @Column(name = "hours", updatable = false)
    private @Nullable OfficeHours hours;

    @Column(name = "replaces", updatable = false)
    private @Nullable Long replaces;

    @Column(name = "entered_by", updatable = false)
    private long enteredBy;

    @Column(name = "entered_by_name", updatable = false)
    private String enteredByName;

    @Column(name = "entered_at", updatable = false)
    private Instant enteredAt;

    @Column(name = "withdrawn_by")
    private @Nullable Long withdrawnBy;

    @Column(name = "withdrawn_by_name")
    private @Nullable String withdrawnByName;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawal_decree")
    private @Nullable String withdrawalDecree;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected CalendarEntry() {}

    /** Enters days in the name of a person. */
    public static CalendarEntry enter(
            long agencyId, DecreedDays days, @Nullable CalendarEntry replaced, Actor by, Instant at) {
        var entry = new CalendarEntry();
        entry.agencyId = agencyId;
        entry.kind = days.kind();
        entry.first = days.first();
        entry.last = days.last();
        entry.name = days.name();
        entry.decree = days.decree();
        entry.hours = days.hours();
        entry.replaces = replaced == null ? null : replaced.id();
        entry.enteredBy = requireNonNull(by.accountId(), "a person enters it");
        entry.enteredByName = by.name();
        entry.enteredAt = at;
        return entry;
    }

    /** What to record of it. */
    public CalendarChanged entered() {
        return new CalendarChanged(
                agencyId, "CALENDAR_ENTERED", id(), kind, first, last, decree, Actor.ACCOUNT + enteredBy, enteredAt);
    }

    /** Puts it out of force by another decree; the row stays. */
    public CalendarChanged withdraw(String byDecree, Actor by, Instant at) {
        if (withdrawnAt != null) {
            throw new Conflict("CALENDAR_ENTRY_WITHDRAWN");
        }
        withdrawnBy = requireNonNull(by.accountId(), "a person withdraws it");
        withdrawnByName = by.name();
        withdrawnAt = at;
        withdrawalDecree = byDecree;
        return new CalendarChanged(
                agencyId, "CALENDAR_WITHDRAWN", id(), kind, first, last, byDecree, by.reference(), at);
    }

    /** What it does to the calendar while it is in force. */
    public DecreedDays days() {
        return new DecreedDays(kind, first, last, name, decree, hours);
    }

    public boolean inForce() {
        return withdrawnAt == null;
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long agencyId() {
        return agencyId;
    }

    public @Nullable Long replaces() {
        return replaces;
    }

    public String enteredByName() {
        return enteredByName;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public @Nullable String withdrawnByName() {
        return withdrawnByName;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    public @Nullable String withdrawalDecree() {
        return withdrawalDecree;
    }
}
