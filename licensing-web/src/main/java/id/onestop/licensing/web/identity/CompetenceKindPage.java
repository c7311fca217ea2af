package id.onestop.licensing.web.identity;

import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What posts may ask of their holders. */
public record CompetenceKindPage(
        List<CompetenceKindResponse> items, @Nullable String next) implements Listing {

    public CompetenceKindPage {
        items = List.copyOf(items);
    }
}
