package id.onestop.licensing.web.identity;

import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of what waits for a second person. */
public record ProposedPostPage(
        List<ProposedPostResponse> items, @Nullable String next) implements Listing {}
