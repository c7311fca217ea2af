package id.onestop.licensing.domain.shared;

import java.time.Instant;

/** A fact in the past tense that an aggregate announces; observers act on it in the same transaction. */
public interface DomainEvent {

    /** Id of the agency that owns the aggregate. */
    long agencyId();

    /** Business moment of the fact. */
    Instant occurredAt();
}
