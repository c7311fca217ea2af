package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.licence.LetterKind;
import id.onestop.licensing.domain.licence.LetterWords;
import id.onestop.licensing.domain.shared.NotFound;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** A kind of letter and its typed paragraphs as they stand in an address. */
final class LetterAddress {

    private LetterAddress() {}

    /** The kind of an address; what is none is not there. */
    static LetterKind kind(String path) {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("LETTER_KIND_UNKNOWN"));
    }

    static String query(LetterWords words) {
        return "?opening=" + written(words.opening()) + "&closing=" + written(words.closing()) + "&notes="
                + written(words.notes());
    }

    private static String written(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
