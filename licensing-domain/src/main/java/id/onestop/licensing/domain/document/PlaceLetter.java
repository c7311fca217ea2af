package id.onestop.licensing.domain.document;

/**
 * An uploaded letter about the place of practice (standard no. 61, component 2, item 4): it speaks for the place that it was
 * given for and for no other.
 */
public record PlaceLetter(PlaceReference writtenFor) {

    /** Whether the letter still speaks for the place as the application names it now. */
    public boolean stillMatches(String placeName, String address) {
        return stillMatches(PlaceReference.of(placeName, address));
    }

    public boolean stillMatches(PlaceReference now) {
        return writtenFor.equals(now);
    }
}
