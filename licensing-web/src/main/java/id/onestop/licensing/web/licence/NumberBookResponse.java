package id.onestop.licensing.web.licence;

import id.onestop.licensing.domain.licence.NumberBook.Paper;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.licence.NumberBookView;
import id.onestop.licensing.web.shared.Versioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number book.
 *
 * @param yearly whether it starts again each year
 * @param year of the counter; {@code null} for a book that never starts again
 * @param started whether a number of this year was given out
 * @param last the value given out last
 * @param pattern the format of the whole book; empty where definitions bring their own
 */
public record NumberBookResponse(
        String code,
        long version,
        Words name,
        boolean yearly,
        @Nullable Integer year,
        boolean started,
        long first,
        long last,
        String pattern,
        List<Format> formats)
        implements Versioned {

    public NumberBookResponse {
        formats = List.copyOf(formats);
    }

    /** Numbers are given out while the book stays as it is. */
    @Override
    public boolean lasting() {
        return false;
    }

    /**
     * How a paper of a service is numbered.
     *
     * @param purpose under which a change names it
     * @param own whether the agency wrote it for this paper
     * @param next the next number; {@code null} where none can be written
     */
    public record Format(
            String purpose,
            Words service,
            Paper paper,
            String pattern,
            boolean own,
            @Nullable String next) {}

    static NumberBookResponse from(NumberBookView book) {
        return new NumberBookResponse(
                book.code(),
                book.version(),
                book.name(),
                book.yearly(),
                book.year() == 0 ? null : book.year(),
                book.started(),
                book.first(),
                book.last(),
                book.pattern(),
                book.formats().stream()
                        .map(one -> new Format(
                                one.purpose(),
                                one.service(),
                                one.paper(),
                                one.pattern(),
                                one.own(),
                                one.sound() ? one.next() : null))
                        .toList());
    }
}
