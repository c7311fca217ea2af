package id.onestop.licensing.domain.application;

import id.onestop.licensing.domain.document.PlaceReference;
import java.time.LocalDate;

/**
 * A licence that was neither replaced nor revoked, as an application may renew or replace it.
 *
 * @param application number of the application that it came of
 * @param number as printed
 */
public record OldLicence(
        String application, String number, String placeName, String placeAddress, LocalDate validUntil) {

    public PlaceReference place() {
        return PlaceReference.of(placeName, placeAddress);
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "OldLicence of " + application;
    }
}
