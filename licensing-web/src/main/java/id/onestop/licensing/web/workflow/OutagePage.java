package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.workflow.OutageView;
import id.onestop.licensing.web.shared.Listing;
import id.onestop.licensing.web.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the outages of an agency's partners, the last declared first.
 *
 * @param next cursor of the next page; absent on the last one
 */
public record OutagePage(
        List<OutageResponse> items, @Nullable String next) implements Listing {

    public OutagePage {
        items = List.copyOf(items);
    }

    static OutagePage of(List<OutageView> oneMore, int limit) {
        var page = Page.of(oneMore, limit, outage -> Long.toString(outage.id()));
        return new OutagePage(page.items().stream().map(OutageResponse::from).toList(), page.next());
    }
}
