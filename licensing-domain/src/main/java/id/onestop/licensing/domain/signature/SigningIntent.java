package id.onestop.licensing.domain.signature;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a decision hands over to be signed.
 *
 * @param numberEntryId the reserved number that the paper already carries
 * @param signerAccountId whose certificate signs; another signer needs another request, because his name is printed;
 *     {@link #AGENCY_SEAL} where the agency itself seals
 */
@Embeddable
public record SigningIntent(
        @Column(name = "agency_id", nullable = false, updatable = false)
        long agencyId,

        @Column(name = "application_id", nullable = false, updatable = false)
        long applicationId,

        @Column(name = "number_entry_id", nullable = false, updatable = false)
        long numberEntryId,

        @Column(name = "signer_account_id", nullable = false, updatable = false)
        long signerAccountId) {

    /** No person signs. */
    public static final long AGENCY_SEAL = 0;
}
