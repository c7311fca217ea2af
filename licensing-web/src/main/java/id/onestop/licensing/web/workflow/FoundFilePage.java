package id.onestop.licensing.web.workflow;

import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of what was found, newest first. */
public record FoundFilePage(
        List<FoundFileResponse> items, @Nullable String next) implements Listing {

    public FoundFilePage {
        items = List.copyOf(items);
    }
}
