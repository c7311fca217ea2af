package id.onestop.licensing.web.agency;

import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The units of an agency with their posts; what has ended stands last. */
public record StructurePage(
        List<UnitResponse> items, @Nullable String next) implements Listing {

    public StructurePage {
        items = List.copyOf(items);
    }
}
