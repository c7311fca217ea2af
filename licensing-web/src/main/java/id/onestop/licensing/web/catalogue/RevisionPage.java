package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next cursor of the next page; absent on the last one
 */
public record RevisionPage(
        List<RevisionResponse> items, @Nullable String next) implements Listing {

    public RevisionPage {
        items = List.copyOf(items);
    }
}
