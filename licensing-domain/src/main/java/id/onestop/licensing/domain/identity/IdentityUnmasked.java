package id.onestop.licensing.domain.identity;

import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A member of staff has read an identity number in full.
 *
 * @param readerId account of the reader
 * @param accountId whose number it was
 * @param reason in the reader's own words; goes to the audit trail, not into the chained record
 */
public record IdentityUnmasked(long agencyId, long readerId, long accountId, String reason, Instant occurredAt)
        implements RecordedEvent {

    @Override
    public String subject() {
        return "account:" + accountId;
    }

    @Override
    public String operation() {
        return "IDENTITY_UNMASKED";
    }

    @Override
    public String actor() {
        return "account:" + readerId;
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>();
    }
}
