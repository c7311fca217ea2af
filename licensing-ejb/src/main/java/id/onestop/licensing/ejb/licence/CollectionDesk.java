package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.ejb.document.FileIntake;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes a scanned proof of a hand-over in, with no transaction open; {@link CollectionService} checks the rights. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CollectionDesk {

    @Inject
    CollectionService collections;

    @Inject
    FileIntake intake;

    /** Hands over, keeping a signed slip or a picture of the signature. */
    @PermitAll
    public void collect(CollectLicence command, InputStream proof, @Nullable String sentName) {
        collections.expect(command);
        collections.collect(command, intake.receive(proof, sentName, WetSignatureDesk.SCAN));
    }
}
