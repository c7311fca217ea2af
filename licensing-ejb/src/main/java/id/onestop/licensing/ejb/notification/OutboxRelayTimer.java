package id.onestop.licensing.ejb.notification;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ticks for the relay. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxRelayTimer {

    private static final Logger logger = LoggerFactory.getLogger(OutboxRelayTimer.class);

    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    OutboxRelay relay;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void tick() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            while (relay.relay() > 0) {
                logger.atDebug().log("Outbox batch delivered");
            }
        } catch (RuntimeException failed) {
            // an exception that leaves a timer makes the container call it again at once
            logger.atError().setCause(failed).log("Outbox relay stopped; it goes on with the next tick");
        } finally {
            running.set(false);
        }
    }
}
