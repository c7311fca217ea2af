package id.onestop.licensing.web.agency;

import id.onestop.licensing.ejb.licence.LetterRow;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A kind of letter.
 *
 * @param kind as it stands in addresses
 * @param own whether the agency's paragraphs differ from the product's
 * @param awaiting whether a proposal waits for a second person
 */
public record LetterTemplateRow(
        String kind,
        boolean own,
        boolean awaiting,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt) {

    static LetterTemplateRow from(LetterRow row) {
        return new LetterTemplateRow(
                row.kind().name().toLowerCase(Locale.ROOT),
                row.own(),
                row.awaiting(),
                row.approvedByName(),
                row.approvedAt());
    }
}
