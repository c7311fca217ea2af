package id.onestop.licensing.web.identity;

import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of an agency's partners. */
public record PartnerPage(
        List<PartnerResponse> items, @Nullable String next) implements Listing {}
