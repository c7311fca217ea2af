package id.onestop.licensing.web.reporting;

import id.onestop.licensing.ejb.reporting.SignalView;
import id.onestop.licensing.web.shared.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of signals.
 *
 * @param next cursor of the next page; absent on the last one
 */
public record SignalPage(List<SignalView> items, @Nullable String next) implements Listing {

    public SignalPage {
        items = List.copyOf(items);
    }
}
