package id.onestop.licensing.domain.identity;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A certificate or training of somebody on the staff, with the days on which it holds (rows 100 and 101). */
@Entity
@Table(name = "competence")
public class Competence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Column(name = "kind_code", updatable = false)
    private String kind;

    @Column(name = "certificate_number", updatable = false)
    private String number;

    @Column(name = "valid_from", updatable = false)
    private LocalDate from;

    @Column(name = "valid_until", updatable = false)
    private @Nullable LocalDate until;

    @Column(name = "entered_by", updatable = false)
    private long enteredBy;

    @Column(name = "entered_by_name", updatable = false)
    private String enteredByName;

    @Column(name = "entered_at", updatable = false)
    private Instant enteredAt;

    @Column(name = "withdrawn_by_name")
    private @Nullable String withdrawnByName;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    /** What the certificate says. */
    public record Certificate(
            String kind,
            String number,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Competence() {}

    public Competence(long agencyId, long accountId, Certificate said, Actor by, Instant at) {
        this.agencyId = agencyId;
        this.accountId = accountId;
        kind = said.kind();
        number = said.number();
        from = said.from();
        until = said.until();
        enteredBy = requireNonNull(by.accountId(), "a person enters it");
        enteredByName = by.name();
        enteredAt = at;
    }

    /** Puts it out of force, with a reason; the row stays. */
    public void withdraw(String reason, Actor by, Instant at) {
        if (withdrawnAt != null) {
            throw new Conflict("COMPETENCE_WITHDRAWN");
        }
        withdrawnByName = by.name();
        withdrawnAt = at;
        withdrawalReason = reason;
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return withdrawnAt == null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** What somebody with these certificates lacks on a day, in the order of the codes. */
    public static Set<String> lacking(Set<String> required, Collection<Competence> held, LocalDate day) {
        var lacking = new TreeSet<>(required);
        held.stream().filter(one -> one.holdsOn(day)).forEach(one -> lacking.remove(one.kind));
        return lacking;
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long agencyId() {
        return agencyId;
    }

    public long accountId() {
        return accountId;
    }

    public Certificate certificate() {
        return new Certificate(kind, number, from, until);
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

    public @Nullable String withdrawalReason() {
        return withdrawalReason;
    }
}
