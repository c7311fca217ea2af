package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.catalogue.RegulationReferences;
import id.onestop.licensing.web.catalogue.RegulationDetailResponse.Leaning;
import id.onestop.licensing.web.shared.Listing;
import id.onestop.licensing.web.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what leans on a regulation, in the order in which it came.
 *
 * @param next cursor of the next page; absent on the last one
 */
public record RegulationReferencePage(
        List<Leaning> items, @Nullable String next) implements Listing {

    public RegulationReferencePage {
        items = List.copyOf(items);
    }

    static RegulationReferencePage of(RegulationReferences oneMore, int limit) {
        var page = Page.of(oneMore.places(), limit, place -> Long.toString(place.id()));
        return new RegulationReferencePage(
                page.items().stream()
                        .map(place -> Leaning.from(place, oneMore.agencies()))
                        .toList(),
                page.next());
    }
}
