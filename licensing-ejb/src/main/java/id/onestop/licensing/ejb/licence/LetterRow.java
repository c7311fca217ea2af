package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.LetterKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A kind of letter of an agency.
 *
 * @param own whether the agency's paragraphs differ from the product's
 * @param awaiting whether a proposal waits for a second person
 * @param approvedByName who approved what holds; {@code null} where nothing but the product's words ever held
 */
public record LetterRow(
        LetterKind kind,
        boolean own,
        boolean awaiting,
        @Nullable String approvedByName,
        @Nullable Instant approvedAt) {}
