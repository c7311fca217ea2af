package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.domain.signature.CertificateFacts;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.signature.SignatoryCertificate.State;
import java.time.Duration;
import java.time.Instant;

/** How long a certificate lasts; certificates live in real time (decision 5). */
final class CertificateStates {

    private CertificateStates() {}

    static State of(CertificateFacts certificate, Instant now, Settings settings) {
        if (now.isAfter(certificate.notAfter())) {
            return State.EXPIRED;
        }
        if (now.isBefore(certificate.notBefore())) {
            return State.NOT_YET;
        }
        var warning = Duration.ofDays(settings.number(Setting.CERTIFICATE_WARNING_DAYS));
        return now.plus(warning).isAfter(certificate.notAfter()) ? State.EXPIRING : State.VALID;
    }
}
