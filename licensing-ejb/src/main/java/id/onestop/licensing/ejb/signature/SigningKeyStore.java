package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.domain.signature.CertificateFacts;
import id.onestop.licensing.ejb.signature.SigningRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A folder of PKCS#12 files, one per signatory, each under its own passphrase. */
final class SigningKeyStore {

    private static final Pattern REFERENCE = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    private static final Duration RETRY = Duration.ofMinutes(1);

    private final Path folder;

    SigningKeyStore(Path folder) {
        this.folder = folder;
    }

    /** A key that is open for one act. */
    record OpenKey(PrivateKey key, List<X509Certificate> chain) {

        OpenKey {
            chain = List.copyOf(chain);
        }

        X509Certificate certificate() {
            return chain.get(0);
        }

        /** Refuses what would not hold: out of its time, of an issuer nobody believes, or taken back. */
        void requireUsable(TrustMaterial believed, Instant at) throws SigningRefused {
            if (at.isBefore(certificate().getNotBefore().toInstant())) {
                throw SigningRefused.because(Reason.CERTIFICATE_NOT_YET_VALID);
            }
            if (at.isAfter(certificate().getNotAfter().toInstant())) {
                throw SigningRefused.because(Reason.CERTIFICATE_EXPIRED);
            }
            if (!believed.leadsHere(chain, at)) {
                throw SigningRefused.because(Reason.CERTIFICATE_UNTRUSTED);
            }
            if (believed.revokes(certificate())) {
                throw SigningRefused.because(Reason.CERTIFICATE_REVOKED);
            }
        }

        /** What the certificate says. */
        CertificateFacts facts() {
            return new CertificateFacts(
                    DistinguishedName.commonName(certificate().getSubjectX500Principal()),
                    DistinguishedName.commonName(certificate().getIssuerX500Principal()),
                    certificate().getSerialNumber().toString(16),
                    certificate().getNotBefore().toInstant(),
                    certificate().getNotAfter().toInstant());
        }

        @Override
        public String toString() {
            return "OpenKey of " + certificate().getSubjectX500Principal();
        }
    }

    Path file(String reference) {
        if (!REFERENCE.matcher(reference).matches()) {
            throw new IllegalArgumentException("not a signer reference");
        }
        return folder.resolve(reference + ".p12");
    }

    /** Keeps what a signatory sent, as it came: it opens with his passphrase only. */
    void keep(String reference, byte[] sent) throws IOException {
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, "new-", ".tmp");
        Files.write(aside, sent);
        Files.move(aside, file(reference), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    OpenKey open(String reference, Passphrase passphrase) throws SigningRefused {
        if (!REFERENCE.matcher(reference).matches() || !Files.isRegularFile(file(reference))) {
            throw SigningRefused.because(Reason.SIGNER_UNKNOWN);
        }
        if (!isTypable(passphrase.reveal())) {
            throw SigningRefused.because(Reason.WRONG_PASSPHRASE);
        }
        try {
            return open(file(reference), passphrase.reveal());
        } catch (UnrecoverableKeyException e) {
            throw SigningRefused.because(Reason.WRONG_PASSPHRASE, e);
        } catch (GeneralSecurityException | IOException e) {
            throw SigningRefused.until(Reason.PROVIDER_UNAVAILABLE, RETRY, e);
        }
    }

    /** PKCS#12 files of the JDK are closed with printable ASCII only, so nothing else can open one. */
    static boolean isTypable(char[] passphrase) {
        return passphrase.length > 0
                && CharBuffer.wrap(passphrase).chars().allMatch(sign -> sign >= ' ' && sign <= '~');
    }

    /**
     * Opens one file.
     *
     * @throws UnrecoverableKeyException if the passphrase is wrong
     */
    static OpenKey open(Path file, char[] passphrase) throws GeneralSecurityException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return open(in, passphrase);
        }
    }

    /**
     * Opens what a signatory sent.
     *
     * @throws UnrecoverableKeyException if the passphrase is wrong
     */
    static OpenKey open(InputStream in, char[] passphrase) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try {
            store.load(in, passphrase);
        } catch (IOException e) {
            // the JDK hides the wrong passphrase in here, and only there
            if (e.getCause() instanceof UnrecoverableKeyException wrong) {
                throw wrong;
            }
            throw e;
        }
        if (store.size() != 1) {
            throw new KeyStoreException("one key is expected");
        }
        String alias = store.aliases().nextElement();
        if (!(store.getKey(alias, passphrase) instanceof PrivateKey key)) {
            throw new UnrecoverableKeyException("no private key");
        }
        return new OpenKey(
                key,
                Arrays.stream(store.getCertificateChain(alias))
                        .map(X509Certificate.class::cast)
                        .toList());
    }
}
