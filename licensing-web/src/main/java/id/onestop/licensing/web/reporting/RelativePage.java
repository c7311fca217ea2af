package id.onestop.licensing.web.reporting;

import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what somebody declared.
 *
 * @param next cursor of the next page; absent on the last one
 */
public record RelativePage(
        List<RelativeResponse> items, @Nullable String next) implements Listing {

    public RelativePage {
        items = List.copyOf(items);
    }
}
