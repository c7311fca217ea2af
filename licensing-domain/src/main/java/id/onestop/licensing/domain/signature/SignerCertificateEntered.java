package id.onestop.licensing.domain.signature;

import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/** A signatory has entered the certificate with which letters are signed in his name from now on. */
public record SignerCertificateEntered(long agencyId, long accountId, CertificateFacts certificate, Instant occurredAt)
        implements RecordedEvent {

    @Override
    public String subject() {
        return "account:" + accountId;
    }

    @Override
    public String operation() {
        return "SIGNER_CERTIFICATE_ENTERED";
    }

    @Override
    public String actor() {
        return "account:" + accountId;
    }

    @Override
    public SortedMap<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("issuer", certificate.issuer());
        facts.put("number", certificate.serial());
        facts.put("notAfter", certificate.notAfter().toString());
        return facts;
    }
}
