package id.onestop.licensing.domain.application;

import id.onestop.licensing.domain.document.PlaceReference;
import java.time.LocalDate;

/**
 * A place at which a person may practise by a valid licence of any agency.
 *
 * @param application number of the application that the licence came from
 * @param ordinal which of the person's places it is, from 1
 */
public record HeldPlace(
        String application,
        long agencyId,
        String serviceCode,
        int ordinal,
        String name,
        String address,
        LocalDate validUntil) {

    public PlaceReference place() {
        return PlaceReference.of(name, address);
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "HeldPlace of " + application;
    }
}
