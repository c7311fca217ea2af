package id.onestop.licensing.ejb.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.exception.IllegalInputException;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import id.onestop.licensing.domain.signature.SignatureEvidence;
import id.onestop.licensing.ejb.signature.SigningKeyStore.OpenKey;
import id.onestop.licensing.ejb.signature.SigningRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.function.Supplier;

/**
 * Signs with certificates that lie on this machine, one PKCS#12 file per signatory, as PAdES-BASELINE-B with SHA-256.
 *
 * <p>The passphrase opens the file for the one act and is kept nowhere. Nothing is fetched from the network.
 */
public final class LocalCertificateSigner implements DocumentSigner {

    /** Provider name in the evidence. */
    public static final String PROVIDER = "local-certificate";

    private static final DigestAlgorithm DIGEST = DigestAlgorithm.SHA256;
    private static final Duration RETRY = Duration.ofMinutes(1);

    private final SigningKeyStore keys;
    private final Supplier<TrustMaterial> trust;
    private final Clock realTime;
    private final PassphraseTries tries;
    private final String provider;

    /**
     * Opens a folder of key stores.
     *
     * @param trust asked before each signature, so that a certificate which is revoked, or of a demonstration in production, signs
     *     nothing
     */
    public LocalCertificateSigner(Path signers, Supplier<TrustMaterial> trust, Clock realTime) {
        this(signers, trust, realTime, PROVIDER);
    }

    /** The same under another name in the evidence. */
    LocalCertificateSigner(Path signers, Supplier<TrustMaterial> trust, Clock realTime, String provider) {
        this.keys = new SigningKeyStore(signers);
        this.trust = trust;
        this.realTime = realTime;
        this.tries = new PassphraseTries(realTime);
        this.provider = provider;
    }

    @Override
    public SignedDocument sign(SignRequestData request, byte[] pdf, Passphrase passphrase) throws SigningRefused {
        tries.requireUnlocked(request.signerReference());
        OpenKey key = open(request.signerReference(), passphrase);
        Instant at = realTime.instant().truncatedTo(ChronoUnit.SECONDS);
        key.requireUsable(trust.get(), at);
        try {
            return new SignedDocument(signed(request, pdf, key, at), evidence(key.certificate(), at));
        } catch (DSSException | IllegalInputException e) {
            throw SigningRefused.because(Reason.DOCUMENT_UNSUITABLE, e);
        } catch (GeneralSecurityException | IOException e) {
            throw SigningRefused.until(Reason.PROVIDER_UNAVAILABLE, RETRY, e);
        }
    }

    private OpenKey open(String signer, Passphrase passphrase) throws SigningRefused {
        try {
            OpenKey key = keys.open(signer, passphrase);
            tries.succeeded(signer);
            return key;
        } catch (SigningRefused refused) {
            throw refused.reason() == Reason.WRONG_PASSPHRASE ? tries.missed(signer) : refused;
        }
    }

    private static byte[] signed(SignRequestData request, byte[] pdf, OpenKey key, Instant at)
            throws GeneralSecurityException, IOException {
        var parameters = parameters(request, key, at);
        // a bare verifier: no certificate, list or answer is fetched from outside
        var service = new PAdESService(new CommonCertificateVerifier(true));
        DSSDocument paper = new InMemoryDocument(pdf);
        ToBeSigned data = service.getDataToSign(paper, parameters);
        var algorithm = SignatureAlgorithm.getAlgorithm(parameters.getEncryptionAlgorithm(), DIGEST);
        DSSDocument signed = service.signDocument(
                paper, parameters, new SignatureValue(algorithm, value(key, algorithm, data.getBytes())));
        try (InputStream in = signed.openStream()) {
            return in.readAllBytes();
        }
    }

    private static PAdESSignatureParameters parameters(SignRequestData request, OpenKey key, Instant at) {
        var chain = key.chain().stream().map(CertificateToken::new).toList();
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DIGEST);
        parameters.setSigningCertificate(chain.get(0));
        parameters.setCertificateChain(chain);
        parameters.setEncryptionAlgorithm(
                EncryptionAlgorithm.forKey(key.certificate().getPublicKey()));
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setSignerName(DistinguishedName.commonName(key.certificate().getSubjectX500Principal()));
        parameters.setReason(request.reason());
        parameters.setLocation(request.location());
        return parameters;
    }

    private static byte[] value(OpenKey key, SignatureAlgorithm algorithm, byte[] data)
            throws GeneralSecurityException {
        var signature = Signature.getInstance(algorithm.getJCEId());
        signature.initSign(key.key());
        signature.update(data);
        return signature.sign();
    }

    private SignatureEvidence evidence(X509Certificate certificate, Instant at) {
        return new SignatureEvidence(
                provider,
                null,
                certificate.getSubjectX500Principal().getName(),
                certificate.getIssuerX500Principal().getName(),
                certificate.getSerialNumber().toString(16),
                at);
    }
}
