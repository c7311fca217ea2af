package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.ejb.signature.SigningRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.time.Duration;
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
        var store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, passphrase);
        } catch (IOException e) {
            // the JDK hides the wrong passphrase in here, and only there
            if (e.getCause() instanceof UnrecoverableKeyException wrong) {
                throw wrong;
            }
            throw e;
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
