package id.onestop.licensing.web.signature;

import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of those who can sign. */
public record SignatoryPage(
        List<SignatoryResponse> items, @Nullable String next) implements Listing {}
