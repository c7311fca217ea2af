package id.onestop.licensing.ejb.signature;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which authorities are believed, and what they have taken back. */
public record TrustMaterial(List<X509Certificate> anchors, List<X509CRL> revocationLists) {

    public TrustMaterial {
        anchors = List.copyOf(anchors);
        revocationLists = List.copyOf(revocationLists);
    }

    TrustMaterial and(TrustMaterial other) {
        return new TrustMaterial(
                Stream.concat(anchors.stream(), other.anchors.stream()).toList(),
                Stream.concat(revocationLists.stream(), other.revocationLists.stream())
                        .toList());
    }

    /** Whether a chain leads to one of the authorities; revocation is asked for apart. */
    boolean leadsHere(List<X509Certificate> chain, Instant at) {
        var below = chain.stream()
                .takeWhile(certificate -> !anchors.contains(certificate))
                .toList();
        if (anchors.isEmpty() || below.isEmpty()) {
            return false;
        }
        try {
            var parameters = new PKIXParameters(anchors.stream()
                    .map(anchor -> new TrustAnchor(anchor, null))
                    .collect(Collectors.toSet()));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            var path = CertificateFactory.getInstance("X.509").generateCertPath(below);
            CertPathValidator.getInstance("PKIX").validate(path, parameters);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Whether a list of the certificate's own issuer names it. */
    boolean revokes(X509Certificate certificate) {
        return revocationLists.stream()
                .filter(list -> list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal()))
                .anyMatch(list -> list.isRevoked(certificate));
    }
}
