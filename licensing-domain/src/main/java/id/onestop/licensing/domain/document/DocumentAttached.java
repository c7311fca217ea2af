package id.onestop.licensing.domain.document;

import id.onestop.licensing.domain.shared.DomainEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A document was given for a requirement. */
public record DocumentAttached(
        long agencyId,
        long documentId,
        @Nullable Long applicationId,
        String requirementCode,
        Sha256 sha256,
        long addedBy,
        Instant occurredAt)
        implements DomainEvent {}
