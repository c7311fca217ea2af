package id.onestop.licensing.web.workflow;

import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next cursor of the next page; absent on the last one
 */
public record WorkItemPage(
        List<WorkItemResponse> items, @Nullable String next) implements Listing {

    public WorkItemPage {
        items = List.copyOf(items);
    }
}
