package id.onestop.licensing.web.application;

import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of powers of attorney.
 *
 * @param next cursor of the next page; absent on the last one
 */
public record PowerPage(List<PowerResponse> items, @Nullable String next) implements Listing {

    public PowerPage {
        items = List.copyOf(items);
    }
}
