package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Says, before anything is signed, whose certificates this installation signs with; papers print it in their foot. */
@ApplicationScoped
public class CertificateNames {

    @Inject
    SigningTrust trust;

    @Inject
    Settings settings;

    /** The common name of the authority that issues this installation's certificates. */
    public String issuer() {
        if (!settings.profile().production()) {
            return DemonstrationAuthority.NAME;
        }
        return trust.current().anchors().stream()
                .findFirst()
                .map(anchor -> DistinguishedName.commonName(anchor.getSubjectX500Principal()))
                .orElse("penyelenggara sertifikasi elektronik");
    }
}
