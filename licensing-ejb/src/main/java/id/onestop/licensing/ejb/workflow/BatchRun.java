package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.shared.LostRace;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works off a batch behind the pages, in the name of the official who began it: one transaction per file, and a failure of
 * one leaves the others. The act itself checks the rights.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchRun {

    private static final Logger logger = LoggerFactory.getLogger(BatchRun.class);

    /** Does the act with one file after the other. */
    @Asynchronous
    @PermitAll
    public void finish(FileBatch batch, Consumer<String> act) {
        try {
            batch.entries().forEach(entry -> one(batch, entry.number(), act));
        } finally {
            batch.end();
        }
    }

    private static void one(FileBatch batch, String number, Consumer<String> act) {
        try {
            act.accept(number);
            batch.done(number);
        } catch (LicensingException refused) {
            batch.refused(number, refused);
        } catch (EJBException unexpected) {
            boolean lost = LostRace.in(unexpected);
            if (!lost) {
                logger.atError()
                        .setCause(unexpected)
                        .addKeyValue("number", number)
                        .log("Batch act failed");
            }
            batch.failed(number, lost ? "CHANGED_MEANWHILE" : "UNEXPECTED", Map.of());
        }
    }
}
