package id.onestop.licensing.web.operation;

import id.onestop.licensing.ejb.shared.Repairable.FailedItem;
import id.onestop.licensing.web.operation.WorkersResponse.FailureLine;
import id.onestop.licensing.web.shared.Listing;
import id.onestop.licensing.web.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a worker failed at.
 *
 * @param next cursor of the next page; absent on the last one
 */
public record WorkerFailurePage(
        List<FailureLine> items, @Nullable String next) implements Listing {

    public WorkerFailurePage {
        items = List.copyOf(items);
    }

    static WorkerFailurePage of(List<FailedItem> oneMore, int limit) {
        var page = Page.of(oneMore, limit, failed -> Long.toString(failed.item()));
        return new WorkerFailurePage(
                page.items().stream().map(FailureLine::from).toList(), page.next());
    }
}
