package id.onestop.licensing.ejb.licence;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finishes signings that a crash left in the middle: records what was signed, and sets the rest free for another attempt. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SigningSweepTimer {

    private static final Logger logger = LoggerFactory.getLogger(SigningSweepTimer.class);

    @Inject
    SigningSweep sweep;

    @Inject
    SignedPapers staged;

    @Inject
    SigningAct act;

    @Inject
    IssuanceRecord records;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void tick() {
        try {
            sweep.stuck().forEach(request -> finish(request.id()));
        } catch (RuntimeException failed) {
            logger.atError().setCause(failed).log("Signing sweep stopped; it goes on with the next tick");
        }
    }

    private void finish(long requestId) {
        try {
            var signed = staged.find(requestId);
            if (signed.isPresent()) {
                act.record(requestId, signed.get());
            } else {
                records.interrupt(requestId);
            }
            logger.atInfo()
                    .addKeyValue("request", requestId)
                    .addKeyValue("recorded", signed.isPresent())
                    .log("Interrupted signing taken up");
        } catch (RuntimeException failed) {
            logger.atError().setCause(failed).addKeyValue("request", requestId).log("Interrupted signing not finished");
        }
    }
}
