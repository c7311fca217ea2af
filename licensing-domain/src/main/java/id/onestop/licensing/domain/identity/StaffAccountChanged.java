package id.onestop.licensing.domain.identity;

import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An administrator has made, held, freed or closed a member of staff's account.
 *
 * @param administratorId account of who did it; {@code null} for the start of an installation
 */
public record StaffAccountChanged(
        long agencyId, @Nullable Long administratorId, long accountId, Change change, Instant occurredAt)
        implements RecordedEvent {

    /** What happened to the account. */
    public enum Change {
        CREATED,
        LOCKED,
        UNLOCKED,
        DISABLED
    }

    @Override
    public String subject() {
        return "account:" + accountId;
    }

    @Override
    public String operation() {
        return "STAFF_ACCOUNT_" + change;
    }

    @Override
    public String actor() {
        return administratorId == null ? "system" : "account:" + administratorId;
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>();
    }
}
