package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.licence.Signing.SigningResult;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.signature.Passphrase;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works off a batch of letters behind the pages, in the name of the signatory who began it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SigningRun {

    private static final Logger logger = LoggerFactory.getLogger(SigningRun.class);

    @Inject
    Signing signing;

    /**
     * Signs one after the other; a refused passphrase ends the batch.
     *
     * @param passphrase closed at the end
     */
    @Asynchronous
    @RequiresPermission(Permission.DECIDE)
    public void finish(SigningBatch batch, List<String> numbers, Passphrase passphrase) {
        try (passphrase) {
            for (var number : numbers) {
                var result = sign(number, passphrase);
                batch.record(result);
                if (result.passphraseRefused()) {
                    break;
                }
            }
        } finally {
            batch.end();
        }
    }

    private SigningResult sign(String number, Passphrase passphrase) {
        try {
            return signing.signAll(List.of(number), passphrase).get(0);
        } catch (EJBException unexpected) {
            logger.atError().setCause(unexpected).addKeyValue("number", number).log("Signing failed");
            return new SigningResult(number, null, "UNEXPECTED", Map.of());
        }
    }
}
