package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.calendar.DecreedDays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the calendar would move.
 *
 * @param days the days as they would be; {@code null} for a withdrawal
 * @param replaced the days that go; {@code null} for a new entry
 * @param total deadlines that move, as far as they are listed here
 * @param complete {@code false} if so many move that some stand before or after these; the change applies to all
 * @param counting running files that count these days, whether their limit moves or not
 * @param page from 1, of those listed here
 * @param next where the list goes on after these; {@code null} if it does not
 */
public record CalendarPreview(
        @Nullable DecreedDays days,
        @Nullable DecreedDays replaced,
        int total,
        boolean complete,
        long counting,
        int page,
        int pages,
        List<MovedDeadline> rows,
        @Nullable String next) {

    public CalendarPreview {
        rows = List.copyOf(rows);
    }
}
