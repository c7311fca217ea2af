package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.ejb.agency.AgencyView;
import org.jspecify.annotations.Nullable;

/**
 * What the signing of one licence needs, loaded in the transaction that records its intent.
 *
 * @param unsignedSha256 hash of the paper if an earlier attempt has rendered it
 * @param signerReference how the provider knows the signatory
 */
public record PreparedLicence(
        long requestId,
        String applicationNumber,
        LicenceView licence,
        AgencyView agency,
        ServiceDefinition definition,
        @Nullable String unsignedSha256,
        String signerReference) {}
