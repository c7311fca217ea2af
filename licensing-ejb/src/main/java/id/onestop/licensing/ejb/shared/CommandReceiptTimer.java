package id.onestop.licensing.ejb.shared;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets old receipts of commands, once an hour. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CommandReceiptTimer {

    private static final Logger logger = LoggerFactory.getLogger(CommandReceiptTimer.class);

    @Inject
    CommandReceipts receipts;

    // an exception that left here would make the container call again at once
    @Schedule(hour = "*", minute = "41", persistent = false)
    void sweep() {
        try {
            logger.atDebug().addKeyValue("receipts", receipts.forgetOld()).log("Old receipts forgotten");
        } catch (RuntimeException failed) {
            logger.atWarn().setCause(failed).log("Old receipts could not be forgotten");
        }
    }
}
