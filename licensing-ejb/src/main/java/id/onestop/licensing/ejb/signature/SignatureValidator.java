package id.onestop.licensing.ejb.signature;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks signed papers after ETSI EN 319 102-1 against the authorities that are believed here, without the network.
 *
 * <p>Goes one step further than the norm: the gap that a signature leaves for itself in a PDF is read as well, so that no
 * byte of a file can be changed unnoticed.
 */
public final class SignatureValidator {

    private final ValidationPolicy policy =
            ValidationPolicyLoader.fromDefaultValidationPolicy().create();
    private final Clock realTime;

    public SignatureValidator(Clock realTime) {
        this.realTime = realTime;
    }

    /** Checks all signatures of a file as of now. */
    public SignatureReport validate(byte[] pdf, TrustMaterial trust) {
        Reports reports;
        try {
            reports = validator(pdf, trust).validateDocument(policy);
        } catch (RuntimeException e) {
            // a damaged PDF breaks its reader in many ways, none of which is worth telling apart
            return SignatureReport.unreadable();
        }
        var simple = reports.getSimpleReport();
        List<String> ids = simple.getSignatureIdList();
        if (ids.isEmpty()) {
            return SignatureReport.unsigned();
        }
        String worst =
                ids.stream().filter(id -> !simple.isValid(id)).findFirst().orElse(ids.get(ids.size() - 1));
        return report(simple, ids.size(), worst, coversAll(pdf, reports.getDiagnosticData()));
    }

    private PDFDocumentValidator validator(byte[] pdf, TrustMaterial trust) {
        var anchors = new CommonTrustedCertificateSource();
        trust.anchors().stream().map(CertificateToken::new).forEach(anchors::addCertificate);
        var verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(anchors);
        verifier.setCrlSource(new ExternalResourcesCRLSource(
                trust.revocationLists().stream().map(SignatureValidator::stream).toArray(InputStream[]::new)));
        var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        validator.setEnableEtsiValidationReport(false);
        validator.setValidationTime(Date.from(realTime.instant()));
        return validator;
    }

    private static InputStream stream(X509CRL list) {
        try {
            return new ByteArrayInputStream(list.getEncoded());
        } catch (CRLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SignatureReport report(SimpleReport simple, int signatures, String id, boolean total) {
        return new SignatureReport(
                signatures,
                Optional.ofNullable(simple.getSignatureFormat(id))
                        .map(SignatureLevel::toString)
                        .orElse(null),
                simple.getIndication(id).name(),
                name(simple.getSubIndication(id)),
                simple.getSignedBy(id),
                instant(simple.getSigningTime(id)),
                total);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static boolean coversAll(byte[] pdf, DiagnosticData data) {
        return data.getSignatures().stream()
                .map(signature -> signature.getPDFRevision())
                .filter(revision -> revision != null)
                .map(revision -> ByteRange.of(revision.getSignatureByteRange()))
                .anyMatch(range -> range.coversAllOf(pdf));
    }
}
