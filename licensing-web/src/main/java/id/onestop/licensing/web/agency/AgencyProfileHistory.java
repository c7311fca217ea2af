package id.onestop.licensing.web.agency;

import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes of the profile, the latest first. */
public record AgencyProfileHistory(
        List<AgencyProfileChange> items, @Nullable String next) implements Listing {

    public AgencyProfileHistory {
        items = List.copyOf(items);
    }
}
