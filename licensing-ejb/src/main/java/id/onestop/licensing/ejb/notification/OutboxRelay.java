package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.ejb.notification.OutboxHandler.DeliveryFailed;
import id.onestop.licensing.ejb.shared.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers leased messages one by one, outside any transaction; one bad message never stops the batch. */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger logger = LoggerFactory.getLogger(OutboxRelay.class);

    private static final int BATCH = 50;

    /** Of one message: connecting, sending and reading the answer each have their limit. */
    private static final Duration LONGEST_DELIVERY = Duration.ofSeconds(45);

    @Inject
    OutboxClaims claims;

    @Inject
    @RealTime
    Clock clock;

    @Inject
    @Any
    Instance<OutboxHandler> handlers;

    /** Delivers what is due; returns how many messages were tried. */
    public int relay() {
        var batch = claims.claim(BATCH);
        batch.stream().takeWhile(this::hasTime).forEach(message -> claims.settle(message.id(), attempt(message)));
        return batch.size();
    }

    /** Where a slow server has used up the lease, the rest is left to whoever leases it next. */
    private boolean hasTime(OutboxClaims.Claimed message) {
        return clock.instant().plus(LONGEST_DELIVERY).isBefore(message.leasedUntil());
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
