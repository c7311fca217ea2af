package id.onestop.licensing.ejb.calendar;

import id.onestop.licensing.domain.calendar.OfficeHours;
import id.onestop.licensing.domain.calendar.OfficeHours.Rest;
import id.onestop.licensing.domain.calendar.WeekHours;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            week.fault("WEEK_EMPTY");
        }
        return week.isSound() ? Optional.of(new WeekHours(days)) : Optional.empty();
    }

    /** Hours of one day, with one rest or, under {@code rests}, several; empty when there is a fault, which is then noted. */
    static Optional<OfficeHours> day(YamlMap day) {
        var opens = day.time("opens");
        var closes = day.time("closes");
        var rests = day.optionalMaps("rests").stream()
                .map(rest -> new Rest(rest.time("from"), rest.time("to")))
                .collect(Collectors.toCollection(ArrayList::new));
        if (day.has("restFrom") || day.has("restTo")) {
            rests.add(0, new Rest(day.time("restFrom"), day.time("restTo")));
        }
        if (!day.isSound()) {
            return Optional.empty();
        }
        if (!inOrder(opens, rests, closes)) {
            var times = rests.stream().flatMap(rest -> Stream.of(rest.from(), rest.to()));
            day.fault(
                    "TIMES_ORDER",
                    "times",
                    Stream.of(Stream.of(opens), times, Stream.of(closes))
                            .flatMap(time -> time)
                            .map(LocalTime::toString)
                            .collect(Collectors.joining(", ")));
            return Optional.empty();
        }
        return Optional.of(new OfficeHours(opens, closes, rests));
    }

    /** Also: at least one minute of work. */
    private static boolean inOrder(LocalTime opens, List<Rest> rests, LocalTime closes) {
        var last = opens;
        boolean works = false;
        for (Rest rest : rests) {
            if (rest.from().isBefore(last) || rest.to().isBefore(rest.from())) {
                return false;
            }
            works |= rest.from().isAfter(last);
            last = rest.to();
        }
        return !closes.isBefore(last) && (works || closes.isAfter(last));
    }
}
