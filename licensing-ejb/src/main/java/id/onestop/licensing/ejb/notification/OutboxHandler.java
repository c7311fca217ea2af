package id.onestop.licensing.ejb.notification;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Delivers one kind of outbox message; called outside any transaction, possibly more than once for one message. */
public interface OutboxHandler {

    /** The kind of message it delivers. */
    String kind();

    /**
     * Delivers, or throws; what it throws is kept with the message and the delivery is tried again later.
     *
     * @param eventId the same on every attempt, so that a receiver can drop what it has seen
     * @param agencyId whose message it is; {@code null} for what belongs to no agency
     */
    void deliver(String eventId, @Nullable Long agencyId, Map<String, String> payload) throws DeliveryFailed;

    /** The message could not be delivered now. */
    final class DeliveryFailed extends Exception {

        private static final long serialVersionUID = 1L;

        public DeliveryFailed(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
