package id.onestop.licensing.web.identity;

import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The certificates of somebody on the staff. */
public record CompetencePage(
        List<CompetenceResponse> items, @Nullable String next) implements Listing {

    public CompetencePage {
        items = List.copyOf(items);
    }
}
