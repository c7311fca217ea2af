package id.onestop.licensing.domain.document;

import id.onestop.licensing.domain.shared.Normalised;

/**
 * A place of practice as a letter means it: a hash over name and address, so that writing "Jl." for "Jalan" is no change
 * and moving to the next house is one.
 */
public record PlaceReference(Sha256 hash) {

    public static PlaceReference of(String placeName, String address) {
        return new PlaceReference(Sha256.ofText(Normalised.text(placeName) + '\n' + Normalised.address(address)));
    }

    public static PlaceReference ofHex(String hex) {
        return new PlaceReference(new Sha256(hex));
    }
}
