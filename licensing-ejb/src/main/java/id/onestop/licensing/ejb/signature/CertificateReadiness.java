package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.domain.signature.SignerCredential;
import id.onestop.licensing.ejb.identity.SigningReadiness;
import id.onestop.licensing.ejb.shared.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows who has a certificate; one whose validity was never kept counts as good until it is tried. */
@ApplicationScoped
public class CertificateReadiness implements SigningReadiness {

    @Inject
    SignerCredentialRepository credentials;

    @Inject
    @RealTime
    Clock realTime;

    @Override
    public Set<Long> able(long agencyId) {
        return credentials.ofAgency(agencyId).stream()
                .filter(this::serves)
                .map(SignerCredential::accountId)
                .collect(Collectors.toSet());
    }

    private boolean serves(SignerCredential credential) {
        var now = realTime.instant();
        return credential
                .certificate()
                .map(facts -> !now.isBefore(facts.notBefore()) && !now.isAfter(facts.notAfter()))
                .orElse(true);
    }
}
