package id.onestop.licensing.domain.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Days as a calendar saw them once, kept so that what was counted by them can be explained when the calendar says otherwise.
 *
 * @param mark the mark of that calendar
 */
public record KeptDays(String mark, Map<LocalDate, CalendarDay> days) {

    private static final String FIELD = "\t";
    private static final OfficeHoursText HOURS = new OfficeHoursText();

    public KeptDays {
        days = Map.copyOf(days);
    }

    /** The days of a calendar from one to another. */
    public static KeptDays of(WorkingCalendar calendar, LocalDate first, LocalDate last) {
        return new KeptDays(
                calendar.mark(),
                first.datesUntil(last.plusDays(1)).collect(Collectors.toMap(day -> day, calendar::day)));
    }

    /** Reads what {@link #text()} wrote. */
    public static KeptDays read(String text) {
        var lines = text.lines().toList();
        var days = new HashMap<LocalDate, CalendarDay>();
        lines.stream().skip(1).map(KeptDays::day).forEach(day -> days.put(day.date(), day));
        return new KeptDays(lines.get(0), days);
    }

    /** The mark first, then a line a day: date, reason, hours, and what closes it or gives it hours of its own. */
    public String text() {
        return mark
                + days.values().stream()
                        .map(KeptDays::line)
                        .sorted()
                        .map(line -> "\n" + line)
                        .collect(Collectors.joining());
    }

    private static String line(CalendarDay day) {
        var hours = HOURS.convertToDatabaseColumn(day.hours());
        var holiday = day.holiday();
        var own = day.ownHours();
        var why = holiday != null
                ? holiday.kind().name()
                : own == null ? "" : own.kind().name();
        return String.join(
                FIELD,
                day.date().toString(),
                day.reason().name(),
                hours == null ? "" : hours,
                why,
                inOneField(day.name()),
                inOneField(day.decree()));
    }

    private static String inOneField(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\s", " ");
    }

    private static CalendarDay day(String line) {
        var fields = line.split(FIELD, -1);
        var date = LocalDate.parse(fields[0]);
        var hours = fields[2].isEmpty() ? null : HOURS.convertToEntityAttribute(fields[2]);
        var why = fields[3];
        var holiday = why.isEmpty() || hours != null
                ? null
                : new Holiday(date, fields[4], HolidayKind.valueOf(why), fields[5]);
        var own = why.isEmpty() || hours == null
                ? null
                : DecreedDays.worked(
                        DecreedKind.valueOf(why), date, fields[4], fields[5], Objects.requireNonNull(hours));
        return new CalendarDay(date, DayReason.valueOf(fields[1]), hours, holiday, own);
    }
}
