package id.onestop.licensing.domain.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One year worked out once: each day's hours and reason, and the working minutes before each day. */
final class YearTable {

    private final CalendarDay[] days;
    private final int[] minutesBefore;
    private final Optional<CalendarYear> decree;

    /** Days that are kept are what they were, whatever the rules say now. */
    YearTable(int year, CalendarRules rules, Map<LocalDate, CalendarDay> kept) {
        decree = rules.years().stream().filter(loaded -> loaded.year() == year).findAny();
        days = new CalendarDay[Year.of(year).length()];
        minutesBefore = new int[days.length + 1];
        var holidays = holidays(rules);
        for (int i = 0; i < days.length; i++) {
            var date = LocalDate.ofYearDay(year, i + 1);
            var known = kept.get(date);
            days[i] = known == null ? rules.decreed(date, day(date, hours(date, rules), holidays.get(date))) : known;
            var hours = days[i].hours();
            minutesBefore[i + 1] = minutesBefore[i] + (hours == null ? 0 : hours.minutes());
        }
    }

    CalendarDay day(int dayOfYear) {
        return days[dayOfYear - 1];
    }

    /** Working minutes of the year before that day; one past the last day gives the whole year. */
    int minutesBefore(int dayOfYear) {
        return minutesBefore[dayOfYear - 1];
    }

    int minutes() {
        return minutesBefore[days.length];
    }

    int length() {
        return days.length;
    }

    Optional<CalendarYear> decree() {
        return decree;
    }

    /** National days first: where an agency's own falls on one of them, the decree is named. */
    private Map<LocalDate, Holiday> holidays(CalendarRules rules) {
        var byDate = new HashMap<LocalDate, Holiday>();
        Stream.concat(decree.stream().flatMap(year -> year.holidays().stream()), rules.local().stream())
                .forEach(holiday -> byDate.putIfAbsent(holiday.date(), holiday));
        return byDate;
    }

    private static @Nullable OfficeHours hours(LocalDate date, CalendarRules rules) {
        return rules.specialHours().stream()
                .filter(period -> period.covers(date))
                .findFirst()
                .map(SpecialHours::hours)
                .orElseGet(() -> rules.hoursOn(date))
                .on(date.getDayOfWeek());
    }

    private static CalendarDay day(LocalDate date, @Nullable OfficeHours hours, @Nullable Holiday holiday) {
        if (holiday != null) {
            return new CalendarDay(date, holiday.kind().reason(), null, holiday, null);
        }
        return new CalendarDay(date, hours == null ? DayReason.WEEKEND : DayReason.WORKING_DAY, hours, null, null);
    }
}
