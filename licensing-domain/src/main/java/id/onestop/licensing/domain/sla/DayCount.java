package id.onestop.licensing.domain.sla;

import id.onestop.licensing.domain.calendar.CalendarDay;
import id.onestop.licensing.domain.calendar.CountedDay;
import id.onestop.licensing.domain.calendar.DayReason;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts working days from day 0 until a number is reached, leaving out days that a standstill fills (decision 2). */
record DayCount(WorkingCalendar calendar, Standstill still, boolean day0Counted) {

    /** Every calendar day from day 0 to the one that gets number n. */
    List<CountedDay> until(LocalDate day0, int n) {
        var days = new ArrayList<CountedDay>();
        var received = first(calendar.day(day0));
        days.add(received);
        int number = received.counted() ? 1 : 0;
        for (var date = day0.plusDays(1); number < n; date = date.plusDays(1)) {
            var day = calendar.day(date);
            var reason = reason(day);
            days.add(CountedDay.of(day, reason == DayReason.WORKING_DAY ? ++number : null, reason));
        }
        return days;
    }

    /** Where the day of receipt counts, it counts as any other: not when it is closed, or stood still as a whole. */
    private CountedDay first(CalendarDay day) {
        if (!day0Counted) {
            return CountedDay.of(day, 0, DayReason.DAY_OF_RECEIPT);
        }
        var reason = reason(day);
        return CountedDay.of(day, reason == DayReason.WORKING_DAY ? 1 : null, reason);
    }

    /** Every calendar day after one that has a number, to a last one; empty if that is not later. */
    List<CountedDay> after(CountedDay numbered, int number, LocalDate last) {
        var days = new ArrayList<CountedDay>();
        for (var date = numbered.date().plusDays(1); !date.isAfter(last); date = date.plusDays(1)) {
            var day = calendar.day(date);
            var reason = reason(day);
            days.add(CountedDay.of(day, reason == DayReason.WORKING_DAY ? ++number : null, reason));
        }
        return days;
    }

    private DayReason reason(CalendarDay day) {
        return day.working() && still.fills(day.date()) ? DayReason.CLOCK_STOPPED : day.reason();
    }
}
