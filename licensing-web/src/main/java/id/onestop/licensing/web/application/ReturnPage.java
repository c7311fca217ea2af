package id.onestop.licensing.web.application;

import id.onestop.licensing.ejb.application.ReturnView;
import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next cursor of the next page; absent on the last one
 */
public record ReturnPage(List<ReturnView> items, @Nullable String next) implements Listing {

    public ReturnPage {
        items = List.copyOf(items);
    }
}
