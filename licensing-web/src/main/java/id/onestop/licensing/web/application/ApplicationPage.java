package id.onestop.licensing.web.application;

import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next cursor of the next page; absent on the last one
 */
public record ApplicationPage(
        List<ApplicationLineResponse> items, @Nullable String next) implements Listing {

    public ApplicationPage {
        items = List.copyOf(items);
    }
}
