package id.onestop.licensing.domain.signature;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who really signed, with which certificate, through whom.
 *
 * @param providerName the adapter's name, such as {@code local-certificate}
 * @param providerDocumentId the provider's own id of the signed paper, if it gives one
 * @param certificateIssuer distinguished name; papers name this issuer and no other
 * @param certificateSerial hexadecimal
 * @param signedAt real time in the signature, not business time
 */
@Embeddable
public record SignatureEvidence(
        @Column(name = "provider_name", length = 60) String providerName,

        @Column(name = "provider_document_id", length = 200) @Nullable
        String providerDocumentId,

        @Column(name = "certificate_subject", length = 500) String certificateSubject,
        @Column(name = "certificate_issuer", length = 500) String certificateIssuer,
        @Column(name = "certificate_serial", length = 64) String certificateSerial,
        @Column(name = "signed_at") Instant signedAt) {}
