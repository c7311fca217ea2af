package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.notification.OutboxMessage;
import id.onestop.licensing.ejb.shared.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes messages in the transaction whose news they carry; the relay delivers them after the commit. */
@ApplicationScoped
public class Outbox {

    /** Kept: to find who builds means to look through all archives each time. */
    private final JsonBuilderFactory json = Json.createBuilderFactory(Map.of());

    @Inject
    OutboxRepository messages;

    @Inject
    @RealTime
    Clock clock;

    /**
     * Enqueues a message.
     *
     * @param kind which handler delivers it, such as {@code mail}
     * @param aggregate business number of what it is about
     */
    public void enqueue(String kind, @Nullable Long agencyId, String aggregate, Map<String, String> payload) {
        enqueue(kind, agencyId, aggregate, payload, null);
    }

    /**
     * The same for a message that goes out once.
     *
     * @param once what it is about; a second message of this key is not written
     */
    public void enqueue(
            String kind,
            @Nullable Long agencyId,
            String aggregate,
            Map<String, String> payload,
            @Nullable String once) {
        if (once != null && messages.known(once)) {
            return;
        }
        var object = json.createObjectBuilder();
        payload.forEach(object::add);
        messages.add(OutboxMessage.of(
                        UUID.randomUUID().toString(),
                        kind,
                        agencyId,
                        aggregate,
                        object.build().toString(),
                        clock.instant())
                .once(once));
    }
}
