package id.onestop.licensing.domain.document;

import id.onestop.licensing.domain.shared.DomainEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A document was taken back; its row stays, so that what was once handed in can be told. */
public record DocumentRemoved(
        long agencyId,
        long documentId,
        @Nullable Long applicationId,
        String requirementCode,
        Sha256 sha256,
        long removedBy,
        Instant occurredAt)
        implements DomainEvent {}
