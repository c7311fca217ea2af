package id.onestop.licensing.domain.shared;

import static java.util.Objects.requireNonNull;

/**
 * One text in the two languages of the pages; papers and standards print the Indonesian one.
 *
 * @param id Indonesian
 * @param en English; the Indonesian text again where nobody has translated it
 */
public record Words(String id, String en) {

    public Words {
        requireNonNull(id, "id");
        requireNonNull(en, "en");
    }

    public static Words of(String id) {
        return new Words(id, id);
    }

    /** The text for a language tag; anything but English gets Indonesian. */
    public String in(String language) {
        return "en".equals(language) ? en : id;
    }
}
