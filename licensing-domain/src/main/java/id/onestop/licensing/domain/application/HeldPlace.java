package id.onestop.licensing.domain.application;

import id.onestop.licensing.domain.document.PlaceReference;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place at which a person may practise by a valid licence of any agency, or for which an application of his is under way.
 *
 * @param application number of the application that the licence came from, or that is under way
 * @param renews number of the application whose licence that application renews or replaces; {@code null} for none
 * @param ordinal which of the person's places it is, from 1
 * @param validUntil last day of the licence; {@code null} while the application is under way
 * @param submittedAt when it was handed in first
 * @param prepared whether its letter is being written, printed or signed
 */
public record HeldPlace(
        String application,
        @Nullable String renews,
        long agencyId,
        String serviceCode,
        int ordinal,
        String name,
        String address,
        @Nullable LocalDate validUntil,
        Instant submittedAt,
        boolean prepared) {

    public PlaceReference place() {
        return PlaceReference.of(name, address);
    }

    /** Whether it is no licence yet. */
    public boolean underWay() {
        return validUntil == null;
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "HeldPlace of " + application;
    }
}
