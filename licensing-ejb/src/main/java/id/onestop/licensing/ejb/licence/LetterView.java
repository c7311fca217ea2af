package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.LetterKind;
import id.onestop.licensing.domain.licence.LetterWords;
import java.util.List;

/**
 * The paragraphs of an agency for a kind of letter.
 *
 * @param product the words of the product
 * @param holding what is printed now, the product's filled in
 * @param number of the version that holds; 0 for the product's words
 * @param places what may stand in the words, with an invented value
 * @param versions the latest first
 */
public record LetterView(
        LetterKind kind,
        LetterWords product,
        LetterWords holding,
        int number,
        boolean awaiting,
        List<Place> places,
        List<LetterVersion> versions) {

    public LetterView {
        places = List.copyOf(places);
        versions = List.copyOf(versions);
    }

    /**
     * A place of the words.
     *
     * @param sample what stands there in the preview
     */
    public record Place(String name, String sample) {}
}
