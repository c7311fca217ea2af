package id.onestop.licensing.web.calendar;

import id.onestop.licensing.ejb.workflow.CalendarPreview;
import id.onestop.licensing.ejb.workflow.MovedDeadline;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the calendar would move; nothing has been changed.
 *
 * @param total limits that move, as far as they are listed here
 * @param complete false if so many move that some stand before or after these; the change applies to all
 * @param counting running files that count these days, whether their limit moves or not
 * @param page from 1, of those listed here
 * @param nextFrom for {@code from}, where the list goes on after these; absent if it does not
 */
public record CalendarPreviewResponse(
        int total,
        boolean complete,
        long counting,
        int page,
        int pages,
        List<Moved> items,
        @Nullable String nextFrom) {

    /**
     * A limit that moves.
     *
     * @param limit PROMISE, RECOMMENDATION or FIRST_CHECK
     */
    public record Moved(String number, String limit, Instant before, Instant after) {
        static Moved from(MovedDeadline moved) {
            return new Moved(moved.number(), moved.subject().name(), moved.before(), moved.after());
        }
    }

    static CalendarPreviewResponse from(CalendarPreview preview) {
        return new CalendarPreviewResponse(
                preview.total(),
                preview.complete(),
                preview.counting(),
                preview.page(),
                preview.pages(),
                preview.rows().stream().map(Moved::from).toList(),
                preview.next());
    }
}
