package id.onestop.licensing.web.licence;

import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Number books, by code. */
public record NumberBookPage(
        List<NumberBookResponse> items, @Nullable String next) implements Listing {

    public NumberBookPage {
        items = List.copyOf(items);
    }
}
