package id.onestop.licensing.domain.agency;

import id.onestop.licensing.domain.shared.DomainEvent;
import java.time.Instant;

/** An agency, or posts of it, were entered; whoever remembers agencies must look again. */
public record AgencyEntered(long agencyId, Instant occurredAt) implements DomainEvent {}
