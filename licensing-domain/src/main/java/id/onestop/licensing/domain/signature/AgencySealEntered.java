package id.onestop.licensing.domain.signature;

import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/** The certificate was entered with which the system seals in the agency's name from now on. */
public record AgencySealEntered(long agencyId, CertificateFacts certificate, String actor, Instant occurredAt)
        implements RecordedEvent {

    @Override
    public String subject() {
        return "seal:" + agencyId;
    }

    @Override
    public String operation() {
        return "AGENCY_SEAL_ENTERED";
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
