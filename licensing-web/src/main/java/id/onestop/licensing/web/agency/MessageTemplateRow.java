package id.onestop.licensing.web.agency;

import id.onestop.licensing.ejb.notification.WordingRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A kind of message.
 *
 * @param own whether the agency's words differ from the product's
 * @param awaiting whether a proposal waits for a second person
 */
public record MessageTemplateRow(
        String kind,
        String subjectId,
        String subjectEn,
        boolean own,
        boolean awaiting,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt) {

    static MessageTemplateRow from(WordingRow row) {
        return new MessageTemplateRow(
                row.kind(),
                row.subjectId(),
                row.subjectEn(),
                row.own(),
                row.awaiting(),
                row.approvedByName(),
                row.approvedAt());
    }
}
