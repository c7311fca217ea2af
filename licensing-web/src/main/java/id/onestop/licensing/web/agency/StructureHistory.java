package id.onestop.licensing.web.agency;

import id.onestop.licensing.ejb.agency.ChangeRow;
import id.onestop.licensing.web.shared.Listing;
import id.onestop.licensing.web.shared.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes of units, posts and rights, the latest first. */
public record StructureHistory(
        List<StructureChange> items, @Nullable String next) implements Listing {

    public StructureHistory {
        items = List.copyOf(items);
    }

    /** One field before and after. */
    public record StructureChange(
            long id, String subject, String field, String was, String written, String changedBy, Instant changedAt) {

        static StructureChange from(ChangeRow row) {
            return new StructureChange(
                    row.id(), row.subject(), row.field(), row.was(), row.written(), row.byName(), row.at());
        }
    }

    static StructureHistory of(List<ChangeRow> oneMore, int limit) {
        var page = Page.of(oneMore, limit, row -> Long.toString(row.id()));
        return new StructureHistory(
                page.items().stream().map(StructureChange::from).toList(), page.next());
    }
}
