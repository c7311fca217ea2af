package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.ejb.document.FileIntake;
import id.onestop.licensing.ejb.document.IntakeRule;
import id.onestop.licensing.ejb.shared.SeenVersion;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the scan of a signed letter in, with no transaction open; {@link WetSignatureService} checks the rights in its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WetSignatureDesk {

    /** What scanners and telephones make. */
    static final IntakeRule SCAN = new IntakeRule(Set.of(FileType.PDF, FileType.JPEG, FileType.PNG), 10L << 20);

    @Inject
    WetSignatureService signatures;

    @Inject
    FileIntake intake;

    @Inject
    SeenVersion seen;

    /** Takes the scan and records the signature; if it breaks off, sending it again is enough. */
    @PermitAll
    public void record(RecordWetSignature command, InputStream scan, @Nullable String sentName) {
        seen.before(() -> signatures.expect(command));
        signatures.record(command, intake.receive(scan, sentName, SCAN));
    }
}
