package id.onestop.licensing.ejb.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of an agency's readings, newest first.
 *
 * @param next entry after which the next page begins; {@code null} on the last
 */
public record AuditList(List<AuditRow> rows, @Nullable Long next) {
    public AuditList {
        rows = List.copyOf(rows);
    }
}
