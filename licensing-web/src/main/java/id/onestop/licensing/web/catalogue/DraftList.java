package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.catalogue.DraftRow;
import id.onestop.licensing.web.shared.Listing;
import id.onestop.licensing.web.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the drafts of an agency, the last begun first.
 *
 * @param next cursor of the next page; absent on the last one
 */
public record DraftList(List<DraftResponse> items, @Nullable String next) implements Listing {

    public DraftList {
        items = List.copyOf(items);
    }

    static DraftList of(List<DraftRow> oneMore, int limit) {
        var page = Page.of(oneMore, limit, draft -> Long.toString(draft.draftId()));
        return new DraftList(page.items().stream().map(DraftResponse::from).toList(), page.next());
    }
}
