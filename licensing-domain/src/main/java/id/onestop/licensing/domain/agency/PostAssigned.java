package id.onestop.licensing.domain.agency;

import id.onestop.licensing.domain.shared.DomainEvent;
import java.time.Instant;

/** Somebody was given a post; his permissions change from the first day on. */
public record PostAssigned(long agencyId, long postId, long accountId, Appointment appointment, Instant occurredAt)
        implements DomainEvent {}
