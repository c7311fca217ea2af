package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The relay's two transactions: lease a batch, settle one message. Called by the relay alone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxClaims {

    private static final Duration LEASE = Duration.ofMinutes(2);

    @Inject
    OutboxRepository messages;

    @Inject
    RowSecurity rows;

    @Inject
    @RealTime
    Clock clock;

    /** Leases messages that are due, so that no other node touches them for two minutes. */
    @PermitAll
    public List<Claimed> claim(int limit) {
        rows.enterWorker();
        var now = clock.instant();
        return messages.lockDue(now, limit).stream()
                .map(message -> {
                    message.claim(now.plus(LEASE));
                    return new Claimed(
                            message.id(),
                            message.eventId(),
                            message.kind(),
                            message.agencyId(),
                            read(message.payload()),
                            now.plus(LEASE));
                })
                .toList();
    }

    /** Notes what came of a delivery: {@code null} for success, else the reason of the failure. */
    @PermitAll
    public void settle(long id, @Nullable String failure) {
        rows.enterWorker();
        var message = messages.require(id);
        if (failure == null) {
            message.accepted(clock.instant());
        } else {
            message.failed(failure, clock.instant());
        }
    }

    private static Map<String, String> read(String payload) {
        try (var reader = Json.createReader(new StringReader(payload))) {
            var values = new HashMap<String, String>();
            reader.readObject().forEach((key, value) -> values.put(key, ((JsonString) value).getString()));
            return values;
        }
    }

    /** A leased message. */
    public record Claimed(
            long id,
            String eventId,
            String kind,
            @Nullable Long agencyId,
            Map<String, String> payload,
            Instant leasedUntil) {}
}
