package id.onestop.licensing.domain.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a calendar file says, before an agency's time zone and local rules are put in.
 *
 * @param code name of the calendar, such as {@code indonesia}
 * @param hours the hours of an ordinary week as they hold now, or will when their day has come
 * @param earlier the hours that held before, in the order of time; without any, the hours hold since ever
 * @param years the years with a loaded decree; a due date that touches another year is provisional
 * @param local holidays that an agency adds; they make no year complete
 * @param decreed days that decrees close, open or shorten, in the order in which they were entered
 */
public record CalendarRules(
        String code,
        WeekHours hours,
        List<EarlierHours> earlier,
        List<SpecialHours> specialHours,
        List<CalendarYear> years,
        List<Holiday> local,
        List<DecreedDays> decreed) {

    private static final int WARNING_DAYS = 60;

    public CalendarRules {
        earlier = EarlierHours.sorted(earlier);
        specialHours = List.copyOf(specialHours);
        years = List.copyOf(years);
        local = List.copyOf(local);
        decreed = List.copyOf(decreed);
        if (years.stream().map(CalendarYear::year).distinct().count() != years.size()) {
            throw new IllegalArgumentException("a year is there twice in calendar " + code);
        }
    }

    public CalendarRules(String code, WeekHours hours, List<SpecialHours> specialHours, List<CalendarYear> years) {
        this(code, hours, List.of(), specialHours, years, List.of(), List.of());
    }

    /** Adds days that only this agency is closed. */
    public CalendarRules withHolidays(List<Holiday> more) {
        var all = new ArrayList<>(local);
        all.addAll(more);
        return new CalendarRules(code, hours, earlier, specialHours, years, all, decreed);
    }

    /** Replaces the usual hours by the agency's own, of all times; the special periods stay. */
    public CalendarRules withHours(WeekHours own, List<EarlierHours> before) {
        return new CalendarRules(code, own, before, specialHours, years, local, decreed);
    }

    /** Lets other hours hold from a day on; the days before it keep theirs. */
    public CalendarRules withHoursFrom(LocalDate from, WeekHours next) {
        return withHours(next, EarlierHours.before(from, earlier, hours));
    }

    /** Lets the hours of now hold from another day on; nothing moves where they hold since ever. */
    public CalendarRules withHoursMovedTo(LocalDate from) {
        int last = earlier.size() - 1;
        return last < 0
                ? this
                : withHours(
                        hours,
                        EarlierHours.before(
                                from,
                                earlier.subList(0, last),
                                earlier.get(last).hours()));
    }

    /** The hours of an ordinary week as they hold on a day. */
    public WeekHours hoursOn(LocalDate day) {
        return EarlierHours.on(day, earlier, hours);
    }

    /** The day from which the hours hold; empty where they hold since ever. */
    public Optional<LocalDate> hoursFrom() {
        return earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(earlier.get(earlier.size() - 1).until().plusDays(1));
    }

    /** Puts periods in front: where two cover a day, the agency's own goes first. */
    public CalendarRules withSpecialHours(List<SpecialHours> own) {
        var all = new ArrayList<>(own);
        all.addAll(specialHours);
        return new CalendarRules(code, hours, earlier, all, years, local, decreed);
    }

    /** Adds days that later decrees close, open or shorten. */
    public CalendarRules withDecreed(List<DecreedDays> more) {
        if (more.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(decreed);
        all.addAll(more);
        return new CalendarRules(code, hours, earlier, specialHours, years, local, all);
    }

    /** Adds years that this calendar lacks. */
    public CalendarRules withYears(List<CalendarYear> own) {
        var missing = own.stream()
                .filter(one -> years.stream().noneMatch(one::sameYear))
                .toList();
        if (missing.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(years);
        all.addAll(missing);
        return new CalendarRules(code, hours, earlier, specialHours, all, local, decreed);
    }

    /** The day as the decrees leave it: each changes what the ones before it left. */
    CalendarDay decreed(LocalDate date, CalendarDay usual) {
        var day = usual;
        for (DecreedDays change : decreed) {
            if (change.covers(date)) {
                day = change.on(day);
            }
        }
        return day;
    }

    /** The year whose decree the operator must load now: one of the next sixty days lies in it (decision 4). */
    public Optional<Integer> yearToLoad(LocalDate today) {
        int last = today.plusDays(WARNING_DAYS).getYear();
        return IntStream.rangeClosed(today.getYear(), last)
                .filter(year -> years.stream().noneMatch(loaded -> loaded.year() == year))
                .boxed()
                .findFirst();
    }
}
