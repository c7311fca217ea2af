package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.catalogue.RegulationRow;
import id.onestop.licensing.web.shared.Listing;
import id.onestop.licensing.web.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next cursor of the next page; absent on the last one
 */
public record RegulationPage(
        List<RegulationResponse> items, @Nullable String next) implements Listing {

    public RegulationPage {
        items = List.copyOf(items);
    }

    static RegulationPage of(List<RegulationRow> oneMore, int limit) {
        var page = Page.of(oneMore, limit, RegulationRow::code);
        return new RegulationPage(
                page.items().stream().map(RegulationResponse::from).toList(), page.next());
    }
}
