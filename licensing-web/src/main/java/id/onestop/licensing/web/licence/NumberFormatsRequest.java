package id.onestop.licensing.web.licence;

import id.onestop.licensing.ejb.licence.ChangeNumberBook;
import id.onestop.licensing.ejb.licence.NumberBookView;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Formats of a number book.
 *
 * @param yearly whether it starts again each year; left out, it stays
 * @param formats patterns by purpose, {@code *} for the whole book; an empty one numbers as the definition says
 */
public record NumberFormatsRequest(
        @Nullable Boolean yearly, @Nullable Map<String, String> formats) {

    static ChangeNumberBook command(NumberBookView book, @Nullable NumberFormatsRequest request) {
        var said = request == null ? new NumberFormatsRequest(null, null) : request;
        return new ChangeNumberBook(
                book.code(),
                book.version(),
                said.yearly() == null ? book.yearly() : said.yearly(),
                said.formats() == null ? Map.of() : said.formats());
    }
}
