package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.licence.LetterWords;
import id.onestop.licensing.ejb.licence.LetterView;
import id.onestop.licensing.web.shared.Versioned;
import java.util.List;
import java.util.Locale;

/**
 * The free paragraphs of a letter.
 *
 * @param version number of the version that holds, which a proposal names in If-Match; 0 for the product's words
 * @param product the words of the product
 * @param holding what is printed now
 * @param places what may stand in the words, such as {@code holder}
 * @param versions the latest first
 */
public record LetterTemplateResponse(
        String kind,
        long version,
        boolean awaiting,
        LetterWords product,
        LetterWords holding,
        List<String> places,
        List<LetterTemplateVersion> versions)
        implements Versioned {

    public LetterTemplateResponse {
        places = List.copyOf(places);
        versions = List.copyOf(versions);
    }

    /** A proposal waits or is decided while the words that hold stay. */
    @Override
    public boolean lasting() {
        return false;
    }

    static LetterTemplateResponse from(LetterView view) {
        return new LetterTemplateResponse(
                view.kind().name().toLowerCase(Locale.ROOT),
                view.number(),
                view.awaiting(),
                view.product(),
                view.holding(),
                view.places().stream().map(LetterView.Place::name).toList(),
                view.versions().stream().map(LetterTemplateVersion::from).toList());
    }
}
