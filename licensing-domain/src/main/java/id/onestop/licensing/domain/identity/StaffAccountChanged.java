package id.onestop.licensing.domain.identity;

import id.onestop.licensing.domain.shared.DomainEvent;
import java.time.Instant;

/**
 * An administrator has made, held, freed or closed a member of staff's account.
 *
 * @param administratorId account of who did it
 */
public record StaffAccountChanged(
        long agencyId, long administratorId, long accountId, Change change, Instant occurredAt) implements DomainEvent {

    /** What happened to the account. */
    public enum Change {
        CREATED,
        LOCKED,
        UNLOCKED,
        DISABLED
    }
}
