package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.RuleViolation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Signed licences on their way out.
 *
 * <p>No transaction is open while bytes are read; {@link LicenceService} checks the caller's rights in its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LicenceFiles {

    @Inject
    LicenceService licences;

    @Inject
    PaperStore papers;

    /** The holder's file; the first time counts as the hand-over, once the file is known to be whole. */
    @PermitAll
    public LicenceFile own(String applicationNumber) {
        var whole = look(applicationNumber);
        licences.handOver(applicationNumber);
        return whole;
    }

    /** The same for somebody who asks what he would get: nothing is handed over. */
    @PermitAll
    public LicenceFile look(String applicationNumber) {
        return file(licences.toHandOver(applicationNumber));
    }

    /** The file for an official of its agency. */
    @PermitAll
    public LicenceFile ofFile(String applicationNumber) {
        return file(licences.ofFile(applicationNumber));
    }

    private LicenceFile file(LicenceView licence) {
        var hash = licence.fileSha256();
        if (hash == null) {
            throw new RuleViolation("LICENCE_ON_PAPER", Map.of("number", licence.number()));
        }
        return new LicenceFile(licence, papers.read(new Sha256(hash)));
    }

    /** A licence with its signed file. */
    public record LicenceFile(LicenceView licence, byte[] pdf) {

        @Override
        public String toString() {
            return "LicenceFile " + licence.number();
        }
    }
}
