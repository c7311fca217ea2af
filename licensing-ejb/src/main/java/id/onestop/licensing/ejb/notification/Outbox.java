package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.notification.OutboxMessage;
import id.onestop.licensing.ejb.shared.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes messages in the transaction whose news they carry; the relay delivers them after the commit. */
@ApplicationScoped
public class Outbox {

    /** So few go with what else the transaction writes. */
    private static final int FEW = 16;

    /** Kept: to find who builds means to look through all archives each time. */
    private final JsonBuilderFactory json = Json.createBuilderFactory(Map.of());

    @Inject
    OutboxRepository messages;

    @Inject
    @RealTime
    Clock clock;

    /**
     * What is to be sent.
     *
     * @param kind which handler delivers it, such as {@code mail}
     * @param aggregate business number of what it is about
     * @param once what it is about, where a second message of this key is not written; {@code null} where it is
     */
    public record Letter(
            String kind,
            @Nullable Long agencyId,
            String aggregate,
            Map<String, String> payload,
            @Nullable String once) {

        public Letter {
            payload = Map.copyOf(payload);
        }

        /** Personal data: never printed. */
        @Override
        public String toString() {
            return kind + " about " + aggregate;
        }
    }

    public void enqueue(String kind, @Nullable Long agencyId, String aggregate, Map<String, String> payload) {
        enqueue(new Letter(kind, agencyId, aggregate, payload, null));
    }

    public void enqueue(Letter letter) {
        var once = letter.once();
        if (once == null || !messages.known(once)) {
            messages.add(message(letter).once(once));
        }
    }

    /** Enqueues many at once, but those that go out once one after another. */
    public void enqueueAll(List<Letter> letters) {
        letters.stream().filter(letter -> letter.once() != null).forEach(this::enqueue);
        var others = letters.stream()
                .filter(letter -> letter.once() == null)
                .map(this::message)
                .toList();
        if (others.size() > FEW) {
            messages.addAll(others);
        } else {
            others.forEach(messages::add);
        }
    }

    private OutboxMessage message(Letter letter) {
        var object = json.createObjectBuilder();
        letter.payload().forEach(object::add);
        return OutboxMessage.of(
                UUID.randomUUID().toString(),
                letter.kind(),
                letter.agencyId(),
                letter.aggregate(),
                object.build().toString(),
                clock.instant());
    }
}
