package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the service makes.
 *
 * @param name as printed in the standard
 * @param abbreviation as the standard writes it, such as "SIP-ATLM"; empty where it has none
 * @param profession code of domain 8.7
 * @param maxPlaces most places of practice for which one person may hold such a licence
 * @param signature of the electronic licence; {@link SignatureKind#WET} where there is only paper
 * @param paper the licence on paper; {@code null} for {@link ProductKind#ELECTRONIC}
 * @param copiesTo recipients of copies (tembusan), in order
 */
public record Product(
        Words name,
        String abbreviation,
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
        @Nullable PaperLicence paper,
        Completion completion,
        List<String> copiesTo) {

    public Product {
        copiesTo = List.copyOf(copiesTo);
    }

    /** Name and abbreviation as the standard prints them. */
    public String printed() {
        return abbreviation.isEmpty() ? name.id() : name.id() + " (" + abbreviation + ")";
    }

    public Optional<PaperLicence> paperLicence() {
        return Optional.ofNullable(paper);
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

    /**
     * The licence on paper (row 108).
     *
     * @param stock code of the agency's stock of numbered sheets; {@code null} for plain paper
     * @param stamped the agency's stamp beside the signature is recorded
     * @param archiveCopy the copy kept in the office is recorded
     */
    public record PaperLicence(@Nullable String stock, boolean stamped, boolean archiveCopy) {}

    /**
     * What follows when the licence is ready (rows 105 and 106).
     *
     * @param notice how the applicant must be told; {@code null} where nothing is promised
     * @param uncollectedAfterMonths calendar months from completion (trap T12); 0 where nothing is promised
     */
    public record Completion(@Nullable Notice notice, int uncollectedAfterMonths) {

        /** Nothing promised. */
        public static final Completion NONE = new Completion(null, 0);
    }

    /** Promised ways of telling the applicant. */
    public enum Notice {
        SMS,
        EMAIL
    }
}
