package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.LicenceCollection.IdentityShown;
import id.onestop.licensing.domain.licence.LicenceCollection.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * Who stands at the counter for a licence.
 *
 * @param name of a proxy; the holder's is known
 */
public record CollectLicence(
        String number,
        @Nullable Recipient recipient,
        @Nullable String name,
        @Nullable IdentityShown identity,
        @Nullable String note) {

    /** A person: never printed. */
    @Override
    public String toString() {
        return "CollectLicence " + number;
    }
}
