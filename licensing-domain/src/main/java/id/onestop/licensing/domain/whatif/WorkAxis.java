package id.onestop.licensing.domain.whatif;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The office hours of a stretch of time, one after the other: minute 0 is the opening of its first working day.
 *
 * <p>The calendar is asked once for each day; a simulation then counts in plain numbers.
 */
final class WorkAxis {

    private final WorkingCalendar calendar;
    private final List<LocalDate> days = new ArrayList<>();
    private final double[] ends;
    private final Instant zero;

    WorkAxis(WorkingCalendar calendar, LocalDate first, LocalDate last) {
        this.calendar = calendar;
        var lengths = new ArrayList<Double>();
        double sum = 0;
        for (var day = calendar.isWorkingDay(first) ? first : calendar.nextWorkingDay(first);
                !day.isAfter(last);
                day = calendar.nextWorkingDay(day)) {
            sum += calendar.workingMinutesBetween(calendar.openingOf(day), calendar.closeOf(day));
            days.add(day);
            lengths.add(sum);
        }
        if (days.isEmpty()) {
            throw new IllegalArgumentException("no working day from " + first + " to " + last);
        }
        ends = lengths.stream().mapToDouble(Double::doubleValue).toArray();
        zero = calendar.openingOf(days.get(0));
    }

    /** Where a moment lies; what comes at night lies at the next opening. */
    double at(Instant moment) {
        return Math.max(0, calendar.workingMinutesBetween(zero, moment));
    }

    /** The working day on which something counts as received. */
    int receivedDay(Instant moment) {
        int found = Collections.binarySearch(days, calendar.receivedDay(moment));
        return found >= 0 ? found : Math.min(days.size() - 1, -found - 1);
    }

    /** The working day in which a minute lies; its close belongs to it. */
    int dayOf(double minute) {
        int found = Arrays.binarySearch(ends, minute);
        return Math.min(days.size() - 1, found >= 0 ? found : -found - 1);
    }

    /** The close of a working day; what lies beyond the axis is its end. */
    double closeOf(int day) {
        return ends[Math.min(day, ends.length - 1)];
    }

    /** Working days that lie between two minutes with all their office hours. */
    int wholeDays(double from, double to) {
        int days = 0;
        for (int day = dayOf(from); day < length() && closeOf(day) <= to; day++) {
            days += openingOf(day) >= from ? 1 : 0;
        }
        return days;
    }

    double openingOf(int day) {
        return day == 0 ? 0 : ends[day - 1];
    }

    LocalDate date(int day) {
        return days.get(day);
    }

    int length() {
        return ends.length;
    }

    double end() {
        return ends[ends.length - 1];
    }
}
