package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.NumberBook.Paper;
import id.onestop.licensing.domain.shared.Words;
import java.util.List;

/**
 * A number book of an agency.
 *
 * @param year of the counter; 0 for a book that never starts again
 * @param started whether a value of this year was given out, so that the sequence only goes forward
 * @param live whether a value of any year was given out, so that the book keeps its way of starting again
 * @param first the first value that this system gives out in the year
 * @param last the value given out last; that of the book on paper before the first
 * @param pattern the format of the whole book; empty where each definition brings its own
 * @param next the next number by it; empty where there is none
 */
public record NumberBookView(
        String code,
        Words name,
        long version,
        boolean yearly,
        int year,
        boolean started,
        boolean live,
        long first,
        long last,
        String pattern,
        String next,
        List<Format> formats) {

    public NumberBookView {
        formats = List.copyOf(formats);
    }

    /**
     * How the papers of a service are numbered.
     *
     * @param purpose key of the format
     * @param own whether the agency wrote it, or the definition brings it
     * @param next the next number as it would be printed today, for a first place of practice; a code of the refusal if none can be
     * @param sound whether {@code next} is a number
     */
    public record Format(
            String purpose, Words service, Paper paper, String pattern, boolean own, String next, boolean sound) {}
}
