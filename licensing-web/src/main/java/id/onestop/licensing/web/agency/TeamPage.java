package id.onestop.licensing.web.agency;

import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Technical teams, by name. */
public record TeamPage(List<TeamResponse> items, @Nullable String next) implements Listing {

    public TeamPage {
        items = List.copyOf(items);
    }
}
