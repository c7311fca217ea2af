package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.LicenceCollection.IdentityShown;
import id.onestop.licensing.domain.licence.LicenceCollection.Recipient;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who stands at the counter for several licences at once; as {@link CollectLicence} says of one. */
public record CollectBatch(
        List<String> numbers,
        @Nullable Recipient recipient,
        @Nullable String name,
        @Nullable IdentityShown identity,
        @Nullable String note) {

    public CollectBatch {
        numbers = List.copyOf(numbers);
    }

    CollectLicence of(String number) {
        return new CollectLicence(number, recipient, name, identity, note);
    }

    /** A person: never printed. */
    @Override
    public String toString() {
        return "CollectBatch " + numbers.size();
    }
}
