package id.onestop.licensing.web.calendar;

import id.onestop.licensing.ejb.workflow.CalendarEntryView;
import id.onestop.licensing.web.shared.Listing;
import id.onestop.licensing.web.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what an agency entered, the last entered first.
 *
 * @param next cursor of the next page; absent on the last one
 */
public record CalendarEntryPage(
        List<CalendarResponse.Entry> items, @Nullable String next) implements Listing {

    public CalendarEntryPage {
        items = List.copyOf(items);
    }

    static CalendarEntryPage of(List<CalendarEntryView> oneMore, int limit) {
        var page = Page.of(oneMore, limit, entry -> Long.toString(entry.id()));
        return new CalendarEntryPage(
                page.items().stream().map(CalendarResponse.Entry::from).toList(), page.next());
    }
}
