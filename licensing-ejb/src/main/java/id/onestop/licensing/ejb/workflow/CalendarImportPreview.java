package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.calendar.CalendarYear;
import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.SpecialHours;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar file would bring to an agency, and what that would move.
 *
 * @param days days that the agency's calendar does not have yet
 * @param hoursChange office hours of the ordinary week would be other
 * @param periods hours of a period, such as Ramadan, that would be other
 * @param years years with the decree of their days that the calendar lacks
 * @param left what the file says and is not taken over
 * @param moved deadlines that would fall due at another moment, as far as they are listed
 * @param complete {@code false} if so many move that not all are listed
 */
public record CalendarImportPreview(
        List<DecreedDays> days,
        boolean hoursChange,
        List<SpecialHours> periods,
        List<CalendarYear> years,
        List<LeftOut> left,
        List<MovedDeadline> moved,
        boolean complete) {

    public CalendarImportPreview {
        days = List.copyOf(days);
        periods = List.copyOf(periods);
        years = List.copyOf(years);
        left = List.copyOf(left);
        moved = List.copyOf(moved);
    }

    /** Other hours of the week alone. */
    public CalendarImportPreview(
            List<DecreedDays> days, boolean hoursChange, List<MovedDeadline> moved, boolean complete) {
        this(days, hoursChange, List.of(), List.of(), List.of(), moved, complete);
    }

    /** Nothing in the file is new. */
    public boolean nothingNew() {
        return days.isEmpty() && !hoursChange && periods.isEmpty() && years.isEmpty();
    }

    /**
     * A line of the file that is not taken over.
     *
     * @param name the day, the year or the period, as the file names it; empty where the day says it all
     * @param day its day, or its last one
     * @param other what holds instead; empty where nothing does
     */
    public record LeftOut(
            Reason reason, String name, @Nullable LocalDate day, String other) {}

    /** Why something is not taken over, and with it where else it is to be entered. */
    public enum Reason {
        /** The shared calendar has this year by another decree; the operator loads it. */
        YEAR_IS_SHARED,
        /** The shared calendar closes a day that the file does not name. */
        DAY_STAYS_CLOSED,
        /** It is over, and no running file counts it. */
        OVER,
        /** Days that are over keep the hours by which they were counted. */
        EARLIER_HOURS
    }
}
