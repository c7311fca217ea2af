package id.onestop.licensing.domain.identity;

import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/** An operator has admitted a partner's program, given it another secret, blocked it or let it in again. */
public record PartnerChanged(
        long agencyId, long operatorId, String clientId, Change change, String scopes, Instant occurredAt)
        implements RecordedEvent {

    /** What happened to it. */
    public enum Change {
        ADMITTED,
        SECRET_CHANGED,
        BLOCKED,
        UNBLOCKED
    }

    @Override
    public String subject() {
        return "partner:" + clientId;
    }

    @Override
    public String operation() {
        return "PARTNER_" + change;
    }

    @Override
    public String actor() {
        return "account:" + operatorId;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("scopes", scopes);
        return facts;
    }
}
