package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.DomainEvent;
import java.time.Instant;

/** A version of a service's definition began to bind; applications submitted from now on follow it. */
public record DefinitionPublished(
        long agencyId, long serviceTypeId, long definitionId, int versionNumber, Instant occurredAt)
        implements DomainEvent {}
