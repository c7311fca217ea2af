package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.calendar.DecreedDays;
import java.util.List;

/**
 * What a calendar file would bring to an agency, and what that would move.
 *
 * @param days days that the agency's calendar does not have yet
 * @param hoursChange office hours of the ordinary week would be other
 * @param moved deadlines that would fall due at another moment, as far as they are listed
 * @param complete {@code false} if so many move that not all are listed
 */
public record CalendarImportPreview(
        List<DecreedDays> days, boolean hoursChange, List<MovedDeadline> moved, boolean complete) {

    public CalendarImportPreview {
        days = List.copyOf(days);
        moved = List.copyOf(moved);
    }

    /** Nothing in the file is new. */
    public boolean nothingNew() {
        return days.isEmpty() && !hoursChange;
    }
}
