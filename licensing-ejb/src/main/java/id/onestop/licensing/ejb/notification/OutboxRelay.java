package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.ejb.notification.OutboxHandler.DeliveryFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers leased messages one by one, outside any transaction; one bad message never stops the batch. */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger logger = LoggerFactory.getLogger(OutboxRelay.class);

    private static final int BATCH = 50;

    @Inject
    OutboxClaims claims;

    @Inject
    @Any
    Instance<OutboxHandler> handlers;

    /** Delivers what is due; returns how many messages were tried. */
    public int relay() {
        var batch = claims.claim(BATCH);
        batch.forEach(message -> claims.settle(message.id(), attempt(message)));
        return batch.size();
    }

    private @Nullable String attempt(OutboxClaims.Claimed message) {
        for (var handler : handlers) {
            if (handler.kind().equals(message.kind())) {
                try {
                    handler.deliver(message.eventId(), message.agencyId(), message.payload());
                    return null;
                } catch (DeliveryFailed | RuntimeException failed) {
                    logger.atWarn()
                            .addKeyValue("event", message.eventId())
                            .addKeyValue("kind", message.kind())
                            .setCause(failed)
                            .log("Message not delivered, will be tried again");
                    return failed.getClass().getSimpleName() + ": " + failed.getMessage();
                }
            }
        }
        return "no handler for " + message.kind();
    }
}
