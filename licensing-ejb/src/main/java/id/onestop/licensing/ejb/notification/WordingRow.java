package id.onestop.licensing.ejb.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A kind of message of an agency.
 *
 * @param own whether the agency's words differ from the product's
 * @param awaiting whether a proposal waits for a second person
 * @param approvedByName who approved what holds; {@code null} where nothing but the product's words ever held
 */
public record WordingRow(
        String kind,
        String subjectId,
        String subjectEn,
        boolean own,
        boolean awaiting,
        @Nullable String approvedByName,
        @Nullable Instant approvedAt) {}
