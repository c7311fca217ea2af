package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.domain.signature.CertificateFacts;
import id.onestop.licensing.ejb.signature.DemonstrationCertificates.Issuer;
import id.onestop.licensing.ejb.signature.DemonstrationCertificates.Signatory;
import id.onestop.licensing.ejb.signature.SigningKeyStore.OpenKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * A certificate authority that proves nothing: it lets the demonstration and the tests sign in the names of invented
 * signatories exactly as a real one would, with revocation list and all.
 *
 * <p>It is made once, in the data folder; several nodes may start on the same folder at once. Its certificates say what they
 * are in every name, and production refuses them by {@link #isDemonstration}.
 */
public final class DemonstrationAuthority {

    /** Common name of the issuer. */
    public static final String NAME = "Otoritas Sertifikat Demonstrasi Licensing";

    private static final String KEY_FILE = "authority.p12";
    // guards nothing, as nothing rests on this key
    private static final String KEY_PASSPHRASE = "demonstration";
    private static final Duration SIGNER_RENEWAL = Duration.ofDays(90);
    private static final int SLUG_LENGTH = 40;

    private final DemonstrationCertificates certificates = new DemonstrationCertificates();
    private final SigningKeyStore signers;
    private final SigningKeyStore seals;
    private final Clock realTime;
    private final Issuer issuer;
    private final DemonstrationRevocations revocations;

    private DemonstrationAuthority(Path signing, Clock realTime, Issuer issuer, DemonstrationRevocations revocations) {
        this.signers = new SigningKeyStore(signers(signing));
        this.seals = new SigningKeyStore(seals(signing));
        this.realTime = realTime;
        this.issuer = issuer;
        this.revocations = revocations;
    }

    /** Where the signatories' key stores of a signing folder lie; what {@link LocalCertificateSigner} is given. */
    public static Path signers(Path signing) {
        return signing.resolve("signers");
    }

    /** Where the key stores of the agencies' seals lie. */
    static Path seals(Path signing) {
        return signing.resolve("seals");
    }

    /**
     * Opens the authority of a signing folder, and makes it if there is none.
     *
     * @param listAddress where the revocation list is published; stands in every signatory's certificate
     */
    public static DemonstrationAuthority open(Path signing, URI listAddress, Clock realTime) {
        var home = signing.resolve("demonstration");
        try {
            Files.createDirectories(signers(signing));
            Files.createDirectories(seals(signing));
            if (!Files.isRegularFile(home.resolve(KEY_FILE))) {
                make(home, realTime.instant());
            }
            OpenKey key = SigningKeyStore.open(home.resolve(KEY_FILE), KEY_PASSPHRASE.toCharArray());
            var issuer = new Issuer(key.certificate(), key.key(), listAddress);
            var revocations = new DemonstrationRevocations(home, issuer, realTime);
            revocations.current();
            return new DemonstrationAuthority(signing, realTime, issuer, revocations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes the whole authority aside and moves its folder into place; of two that start together the first one stays. */
    private static void make(Path home, Instant at)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        var certificates = new DemonstrationCertificates();
        KeyPair keys = certificates.newKeys();
        var root = certificates.authority(NAME, keys, at);
        Path aside = Files.createTempDirectory(home.getParent(), "demonstration-");
        Path file = aside.resolve(KEY_FILE);
        write(file, keys, List.of(root), KEY_PASSPHRASE.toCharArray());
        try {
            Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            Files.delete(file);
            Files.delete(aside);
            if (!Files.isRegularFile(home.resolve(KEY_FILE))) {
                throw e;
            }
        }
    }

    /**
     * Gives an invented signatory a key store and returns the reference under which {@link LocalCertificateSigner} finds it. A
     * second call changes nothing while the store opens with the passphrase and its certificate lasts.
     *
     * @param passphrase printable ASCII; stays the caller's
     */
    public String issue(String subjectName, String organisation, char[] passphrase) {
        return issue(signers, subjectName, organisation, passphrase);
    }

    /** The same for the seal of an agency: the certificate names the organisation and no person. */
    public String issueSeal(String organisation, char[] passphrase) {
        return issue(seals, organisation, organisation, passphrase);
    }

    private String issue(SigningKeyStore keys, String subjectName, String organisation, char[] passphrase) {
        if (!SigningKeyStore.isTypable(passphrase)) {
            throw new IllegalArgumentException("passphrase must be printable ASCII");
        }
        String reference = reference(subjectName, organisation);
        try {
            if (!lasts(keys.file(reference), passphrase)) {
                issue(new Signatory(subjectName, organisation), keys.file(reference), passphrase);
            }
            return reference;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the certificate in a key store says that this authority issued. */
    public CertificateFacts facts(String reference, char[] passphrase) {
        return facts(signers, reference, passphrase);
    }

    /** The same of a seal. */
    public CertificateFacts sealFacts(String reference, char[] passphrase) {
        return facts(seals, reference, passphrase);
    }

    private static CertificateFacts facts(SigningKeyStore keys, String reference, char[] passphrase) {
        try {
            return SigningKeyStore.open(keys.file(reference), passphrase).facts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean lasts(Path file, char[] passphrase) throws IOException, GeneralSecurityException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try {
            var certificate = SigningKeyStore.open(file, passphrase).certificate();
            return certificate
                            .getIssuerX500Principal()
                            .equals(issuer.certificate().getSubjectX500Principal())
                    && realTime.instant()
                            .plus(SIGNER_RENEWAL)
                            .isBefore(certificate.getNotAfter().toInstant());
        } catch (UnrecoverableKeyException e) {
            return false;
        }
    }

    private void issue(Signatory signatory, Path file, char[] passphrase)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        KeyPair keys = certificates.newKeys();
        var certificate = certificates.signer(signatory, keys, issuer, realTime.instant());
        Path aside = Files.createTempFile(file.getParent(), "new-", ".tmp");
        write(aside, keys, List.of(certificate, issuer.certificate()), passphrase);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(Path file, KeyPair keys, List<X509Certificate> chain, char[] passphrase)
            throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("signer", keys.getPrivate(), passphrase, chain.toArray(Certificate[]::new));
        try (var out = Files.newOutputStream(file)) {
            store.store(out, passphrase);
        }
    }

    /** Readable, and never the same for two people of one name in two organisations. */
    private static String reference(String subjectName, String organisation) {
        String plain = Normalizer.normalize(subjectName, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((subjectName + '\n' + organisation).getBytes(StandardCharsets.UTF_8));
            String slug = plain.substring(0, Math.min(SLUG_LENGTH, plain.length()));
            return (slug.isEmpty() ? "signer" : slug) + '-' + HexFormat.of().formatHex(hash, 0, 4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes a certificate back, from the next revocation list on, which is written at once. */
    public void revoke(X509Certificate certificate) {
        revocations.revoke(certificate);
    }

    /** The current revocation list, renewed daily, so it never runs out while somebody asks. */
    public X509CRL revocationList() {
        return revocations.current();
    }

    /** What a validator needs to believe this authority. */
    public TrustMaterial trust() {
        return new TrustMaterial(List.of(issuer.certificate()), List.of(revocationList()));
    }

    public X509Certificate certificate() {
        return issuer.certificate();
    }

    /** Whether an authority of a demonstration, of this or any other installation, issued the certificate. */
    public static boolean isDemonstration(X509Certificate certificate) {
        return DistinguishedName.commonName(certificate.getIssuerX500Principal())
                .equals(NAME);
    }
}
