package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.ejb.shared.SecretBox;
import id.onestop.licensing.ejb.signature.SigningRefused.Reason;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

/** Seals with certificates that lie on this machine, one PKCS#12 file per agency, as {@link LocalCertificateSigner} signs. */
final class LocalSealer implements DocumentSealer {

    /** Provider name in the evidence. */
    static final String PROVIDER = "local-seal";

    private final SigningKeyStore keys;
    private final LocalCertificateSigner signer;
    private final Supplier<TrustMaterial> trust;
    private final SecretBox secrets;
    private final Clock realTime;

    LocalSealer(Path seals, Supplier<TrustMaterial> trust, SecretBox secrets, Clock realTime) {
        this.keys = new SigningKeyStore(seals);
        this.signer = new LocalCertificateSigner(seals, trust, realTime, PROVIDER);
        this.trust = trust;
        this.secrets = secrets;
        this.realTime = realTime;
    }

    /** What a passphrase is encrypted for: it opens no other agency's seal. */
    static String purpose(long agencyId) {
        return "agency-seal:" + agencyId;
    }

    @Override
    public void requireUsable(SealKey seal) throws SigningRefused {
        try (var passphrase = passphrase(seal)) {
            keys.open(seal.reference(), passphrase).requireUsable(trust.get(), realTime.instant());
        }
    }

    @Override
    public SignedDocument seal(SignRequestData request, byte[] pdf, SealKey seal) throws SigningRefused {
        try (var passphrase = passphrase(seal)) {
            return signer.sign(request, pdf, passphrase);
        }
    }

    private Passphrase passphrase(SealKey seal) throws SigningRefused {
        try {
            return Passphrase.of(secrets.open(purpose(seal.agencyId()), seal.sealedPassphrase())
                    .toCharArray());
        } catch (IllegalStateException otherKey) {
            // the installation's key was changed since
            throw SigningRefused.because(Reason.WRONG_PASSPHRASE, otherKey);
        }
    }
}
