package id.onestop.licensing.domain.sla;

import id.onestop.licensing.domain.shared.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line was added to a clock's ledger.
 *
 * @param dueAt the limit after the change
 * @param stopVoided a correction put a stop out of force that still lasted: the clock runs
 */
public record ClockChanged(
        long agencyId,
        long applicationId,
        Instant occurredAt,
        ClockEventKind kind,
        @Nullable String cause,
        @Nullable String reference,
        LocalDate dueDate,
        Instant dueAt,
        boolean stopVoided)
        implements DomainEvent {

    public ClockChanged(
            long agencyId,
            long applicationId,
            Instant occurredAt,
            ClockEventKind kind,
            @Nullable String cause,
            @Nullable String reference,
            LocalDate dueDate,
            Instant dueAt) {
        this(agencyId, applicationId, occurredAt, kind, cause, reference, dueDate, dueAt, false);
    }

    ClockChanged voidingItsStop(boolean voided) {
        return new ClockChanged(agencyId, applicationId, occurredAt, kind, cause, reference, dueDate, dueAt, voided);
    }

    static ClockChanged from(ServiceClock clock, ClockEvent event) {
        return new ClockChanged(
                clock.agencyId(),
                clock.applicationId(),
                event.at(),
                event.kind(),
                event.cause(),
                event.reference(),
                Objects.requireNonNull(clock.dueDate()),
                Objects.requireNonNull(clock.dueAt()));
    }
}
