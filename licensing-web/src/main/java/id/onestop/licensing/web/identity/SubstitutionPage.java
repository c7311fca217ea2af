package id.onestop.licensing.web.identity;

import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of substitutions. */
public record SubstitutionPage(
        List<SubstitutionResponse> items, @Nullable String next) implements Listing {}
