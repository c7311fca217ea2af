package id.onestop.licensing.domain.identity;

import id.onestop.licensing.domain.shared.DomainEvent;
import java.time.Instant;

/**
 * A member of staff has read an identity number in full.
 *
 * @param readerId account of the reader
 * @param accountId whose number it was
 * @param reason in the reader's own words
 */
public record IdentityUnmasked(long agencyId, long readerId, long accountId, String reason, Instant occurredAt)
        implements DomainEvent {}
