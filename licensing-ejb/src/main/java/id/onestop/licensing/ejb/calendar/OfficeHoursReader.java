package id.onestop.licensing.ejb.calendar;

import id.onestop.licensing.domain.calendar.OfficeHours;
import id.onestop.licensing.domain.calendar.WeekHours;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Optional;

/** Reads a week of office hours, in the calendar's file and in an agency's. */
public final class OfficeHoursReader {

    private OfficeHoursReader() {}

    /** Hours by weekday; a weekday that is left out is closed. Empty when there is a fault, which is then noted. */
    public static Optional<WeekHours> week(YamlMap week) {
        var days = new EnumMap<DayOfWeek, OfficeHours>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.optionalMap(day.name()).flatMap(OfficeHoursReader::day).ifPresent(hours -> days.put(day, hours));
        }
        if (days.isEmpty() && week.isSound()) {
            week.fault("has no weekday", "Write MONDAY: { opens: \"07:30\", closes: \"16:00\" } and so on");
        }
        return week.isSound() ? Optional.of(new WeekHours(days)) : Optional.empty();
    }

    private static Optional<OfficeHours> day(YamlMap day) {
        var opens = day.time("opens");
        var closes = day.time("closes");
        boolean rests = day.has("restFrom") || day.has("restTo");
        var restFrom = rests ? day.time("restFrom") : closes;
        var restTo = rests ? day.time("restTo") : closes;
        if (!day.isSound()) {
            return Optional.empty();
        }
        if (!inOrder(opens, restFrom, restTo, closes)) {
            day.fault(
                    "has times out of order: " + opens + ", " + restFrom + ", " + restTo + ", " + closes,
                    "Write opens, restFrom, restTo and closes so that none is before the one before it");
            return Optional.empty();
        }
        return Optional.of(new OfficeHours(opens, closes, restFrom, restTo));
    }

    /** Also: at least one minute of work. */
    private static boolean inOrder(LocalTime opens, LocalTime restFrom, LocalTime restTo, LocalTime closes) {
        return !opens.isAfter(restFrom)
                && !restFrom.isAfter(restTo)
                && !restTo.isAfter(closes)
                && (opens.isBefore(restFrom) || restTo.isBefore(closes));
    }
}
