package id.onestop.licensing.domain.document;

import id.onestop.licensing.domain.shared.DomainEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opened a document's content.
 *
 * @param page the page that was shown as a picture; {@code null} when the file itself was handed out
 */
public record DocumentRead(
        long agencyId,
        long documentId,
        @Nullable Long applicationId,
        long ownerId,
        long readerId,
        @Nullable Integer page,
        Instant occurredAt)
        implements DomainEvent {}
