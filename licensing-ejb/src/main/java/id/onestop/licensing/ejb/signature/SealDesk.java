package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.domain.identity.Hashes;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RealTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HexFormat;

/**
 * Takes the key store of an agency's seal in, with no transaction open; {@link SealService} checks the rights in its own.
 *
 * <p>Unlike a signatory's, its passphrase is kept, encrypted with the installation's key: nobody types it when the system seals.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealDesk {

    private static final int SHORT = 12;

    @Inject
    SealService seals;

    @Inject
    SigningFolder folder;

    @Inject
    SigningTrust trust;

    @Inject
    CurrentCaller callers;

    @Inject
    @RealTime
    Clock realTime;

    /**
     * Looks whether the caller's agency can seal with it, and keeps it.
     *
     * @param sent a PKCS#12 file with one key
     * @throws id.onestop.licensing.domain.shared.Invalid with what is wrong with file or passphrase
     */
    @PermitAll
    public void enter(byte[] sent, Passphrase passphrase) {
        var known = seals.read();
        var key = CertificateDesk.open(sent, passphrase);
        CertificateDesk.requireForSigning(key);
        CertificateDesk.requireNamed(key, known.agencyName());
        CertificateDesk.requireUsable(key, trust.current(), realTime.instant());
        String reference = "seal-" + callers.require().requireAgency() + "-"
                + Hashes.sha256(HexFormat.of().formatHex(sent)).substring(0, SHORT);
        try {
            new SigningKeyStore(DemonstrationAuthority.seals(folder.path())).keep(reference, sent);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        seals.enter(reference, String.valueOf(passphrase.reveal()), key.facts());
    }
}
