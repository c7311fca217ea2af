package id.onestop.licensing.web.workflow;

import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of questions to other offices.
 *
 * @param next cursor of the next page; absent on the last one
 */
public record RecommendationsPage(
        List<RecommendationResponse> items, @Nullable String next) implements Listing {

    public RecommendationsPage {
        items = List.copyOf(items);
    }
}
