package id.onestop.licensing.ejb.licence;

import java.util.List;

/**
 * An agency's own words that cite a regulation.
 *
 * @param code of the kind of message or letter, as it stands in addresses
 * @param articles that they cite; an empty one for the whole
 */
public record CitingWords(Medium medium, String code, List<String> articles) {

    public CitingWords {
        articles = List.copyOf(articles);
    }

    /** What the words go out in. */
    public enum Medium {
        MESSAGE,
        LETTER
    }
}
