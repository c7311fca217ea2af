package id.onestop.licensing.domain.licence;

import java.util.Set;

/** A paper whose free paragraphs an agency may write itself, and what may stand in their {@code {named}} places. */
public enum LetterKind {
    /** The letter of a licence, and so its draft. */
    LICENCE("holder", "service", "place", "agency", "city", "phone", "email"),
    /** The letter of a rejection. */
    REJECTION("holder", "service", "application", "agency", "city", "phone", "email"),
    /** The receipt of an application. */
    RECEIPT("holder", "service", "application", "agency", "city", "phone", "email");

    private final Set<String> places;

    LetterKind(String... places) {
        this.places = Set.of(places);
    }

    /** Names of the places. */
    public Set<String> places() {
        return places;
    }
}
