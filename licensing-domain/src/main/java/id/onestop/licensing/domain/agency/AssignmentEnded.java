package id.onestop.licensing.domain.agency;

import id.onestop.licensing.domain.shared.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;

/** Somebody's time in a post got its last day. */
public record AssignmentEnded(long agencyId, long postId, long accountId, LocalDate lastDay, Instant occurredAt)
        implements DomainEvent {}
