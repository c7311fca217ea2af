package id.onestop.licensing.web.licence;

import id.onestop.licensing.web.shared.Listing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers that were given up, the latest first. */
public record VoidedNumberPage(List<Item> items, @Nullable String next) implements Listing {

    public VoidedNumberPage {
        items = List.copyOf(items);
    }

    /** A number that will never stand on a paper, and why. */
    public record Item(String number, String applicationNumber, String reason, Instant at) {}
}
