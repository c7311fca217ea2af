package id.onestop.licensing.domain.application;

import id.onestop.licensing.domain.document.PlaceReference;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The place that an application was handed in for. What a returned file's draft answers say meanwhile claims nothing.
 *
 * @param ordinal which of the person's places it is to be, from 1
 */
@Embeddable
public record ClaimedPlace(
        @Column(name = "claimed_name") String name,
        @Column(name = "claimed_address") String address,
        @Column(name = "claimed_ordinal") Integer ordinal) {

    public static ClaimedPlace of(HolderFacts facts) {
        return new ClaimedPlace(facts.placeName(), facts.placeAddress(), facts.ordinal());
    }

    public PlaceReference place() {
        return PlaceReference.of(name, address);
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "ClaimedPlace " + ordinal;
    }
}
