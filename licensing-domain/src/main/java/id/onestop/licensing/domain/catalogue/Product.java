package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.List;

/**
 * What the service makes.
 *
 * @param name as printed in the standard
 * @param profession code of domain 8.7
 * @param maxPlaces most places of practice for which one person may hold such a licence
 * @param copiesTo recipients of copies (tembusan), in order
 */
public record Product(
        Words name,
        String profession,
        Words professionName,
        Words professionGroup,
        PlaceKind placeKind,
        ProductKind kind,
        SignatureKind signature,
        Numbering numbering,
        Validity validity,
        int maxPlaces,
        Letter letter,
        SurveyGate survey,
        List<String> copiesTo) {

    public Product {
        copiesTo = List.copyOf(copiesTo);
    }

    /**
     * How licences are numbered; variables of the patterns: {@code {seq:0000}}, {@code {ordinal}}, {@code {monthRoman}},
     * {@code {year}}.
     *
     * @param book code of one of the agency's number books
     * @param rejectionPattern number of a letter of rejection, from the same book
     */
    public record Numbering(NumberingPoint point, String book, String pattern, String rejectionPattern) {}

    /**
     * How long a licence holds: to the same date so many years later (decision 7).
     *
     * @param limitedByStr a dated STR ends it earlier
     * @param renewalOpensMonths months before the last day from which a renewal may be asked for
     */
    public record Validity(int years, boolean limitedByStr, int renewalOpensMonths) {}

    /**
     * The letter.
     *
     * @param template code and version of the layout
     * @param titleLines title as printed above the number
     * @param grant sentence before the holder's data
     * @param condition sentence after them
     */
    public record Letter(String template, List<String> titleLines, String grant, String condition) {
        public Letter {
            titleLines = List.copyOf(titleLines);
        }
    }

    /**
     * The survey before the download: a gate, not a state (trap T11, decision 10).
     *
     * @param beforeDownload the download waits for an answer or a skip
     * @param skipWithReason skipping is allowed when a reason is given
     */
    public record SurveyGate(boolean beforeDownload, boolean skipWithReason) {}
}
