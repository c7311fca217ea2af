package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.domain.identity.Hashes;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.signature.SigningKeyStore.OpenKey;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.UnrecoverableKeyException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes a signatory's own key store in, with no transaction open; {@link CertificateService} checks the rights in its own.
 *
 * <p>The passphrase opens the file for the one look and is kept nowhere: nobody but the signatory can sign with it, not even
 * whoever reads the folder.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CertificateDesk {

    private static final int LARGEST = 64 << 10;
    private static final int SHORT = 12;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    @Inject
    CertificateService certificates;

    @Inject
    SigningFolder folder;

    @Inject
    SigningTrust trust;

    @Inject
    AccountDirectory accounts;

    @Inject
    CurrentCaller callers;

    @Inject
    @RealTime
    Clock realTime;

    /**
     * Looks whether the caller can sign with it, and keeps it.
     *
     * @param sent a PKCS#12 file with one key
     * @throws Invalid with what is wrong with file or passphrase
     */
    @PermitAll
    public void enter(byte[] sent, Passphrase passphrase) {
        certificates.own();
        long account = callers.require().accountId();
        var key = open(sent, passphrase);
        requireForSigning(key);
        requireNamed(key, accounts.person(account).fullName());
        requireUsable(key, trust.current(), realTime.instant());
        String reference = "signatory-" + account + "-"
                + Hashes.sha256(HexFormat.of().formatHex(sent)).substring(0, SHORT);
        try {
            new SigningKeyStore(DemonstrationAuthority.signers(folder.path())).keep(reference, sent);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        certificates.enter(reference, key.facts());
    }

    static OpenKey open(byte[] sent, Passphrase passphrase) {
        if (sent.length > LARGEST) {
            throw wrong("file", "CERTIFICATE_LARGE");
        }
        if (!SigningKeyStore.isTypable(passphrase.reveal())) {
            throw wrong("passphrase", "CERTIFICATE_PASSPHRASE");
        }
        try {
            return SigningKeyStore.open(new ByteArrayInputStream(sent), passphrase.reveal());
        } catch (UnrecoverableKeyException wrong) {
            throw wrong("passphrase", "CERTIFICATE_PASSPHRASE");
        } catch (GeneralSecurityException | IOException | RuntimeException unreadable) {
            throw wrong("file", "CERTIFICATE_UNREADABLE");
        }
    }

    static void requireForSigning(OpenKey key) {
        boolean[] usage = key.certificate().getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            throw wrong("file", "CERTIFICATE_USAGE");
        }
    }

    /** Authorities write names in capitals, with or without titles, so the letters of the name have to be in there. */
    static void requireNamed(OpenKey key, String fullName) {
        var subject = key.facts().subject();
        if (!letters(subject).contains(letters(fullName))) {
            throw new Invalid(List.of(new FieldError("file", "CERTIFICATE_OTHER_NAME", Map.of("name", subject))));
        }
    }

    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z]", "");
    }

    static void requireUsable(OpenKey key, TrustMaterial believed, Instant at) {
        try {
            key.requireUsable(believed, at);
        } catch (SigningRefused refused) {
            throw wrong("file", "SIGNING_" + refused.reason());
        }
    }

    private static Invalid wrong(String field, String code) {
        return new Invalid(List.of(new FieldError(field, code)));
    }
}
