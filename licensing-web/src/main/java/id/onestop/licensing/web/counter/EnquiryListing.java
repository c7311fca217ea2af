package id.onestop.licensing.web.counter;

import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of enquiries.
 *
 * @param next cursor of the next page; absent on the last one
 */
public record EnquiryListing(
        List<EnquiryResponse> items, @Nullable String next) implements Listing {

    public EnquiryListing {
        items = List.copyOf(items);
    }
}
