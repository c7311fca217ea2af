package id.onestop.licensing.web.shared;

import id.onestop.licensing.domain.shared.Words;

/**
 * A text of the agency with the language it is in, which is not always the page's.
 *
 * @param lang value of the {@code lang} attribute
 */
public record Spoken(String text, String lang) {

    /** In the page's language where the agency has it, otherwise in Indonesian. */
    public static Spoken of(Words words, String language) {
        return words.in(language).equals(words.id()) ? new Spoken(words.id(), "id") : new Spoken(words.en(), "en");
    }
}
