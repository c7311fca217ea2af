package id.onestop.licensing.domain.calendar;

import id.onestop.licensing.domain.shared.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The delivered calendar for tests, read by a second, simple-minded reader: the lines of its holidays. */
public final class IndonesianCalendar {

    public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static final Pattern HOLIDAY =
            Pattern.compile("- \\{ date: ([0-9-]+), kind: (\\w+), name: ([^,}]+?)(?:, decree: ([^}]+?))? }");
    private static final Pattern DECREE = Pattern.compile(" {4}decree: (.+)");

    private IndonesianCalendar() {}

    public static WorkingCalendar metro() {
        return new WorkingCalendar(WIB, rules());
    }

    /** 2025 to 2027 with decrees, the last of them unconfirmed. */
    public static CalendarRules rules() {
        Map<Integer, List<Holiday>> years = new TreeMap<>();
        String decree = "";
        for (String line : lines()) {
            Matcher named = DECREE.matcher(line);
            decree = named.matches() ? named.group(1) : decree;
            Matcher found = HOLIDAY.matcher(line.strip());
            if (found.matches()) {
                var date = LocalDate.parse(found.group(1));
                String own = found.group(4) == null ? decree : found.group(4);
                years.computeIfAbsent(date.getYear(), any -> new ArrayList<>())
                        .add(new Holiday(date, found.group(3), HolidayKind.valueOf(found.group(2)), own));
            }
        }
        var loaded = years.entrySet().stream()
                .map(year -> new CalendarYear(
                        year.getKey(),
                        year.getValue().get(0).decree(),
                        year.getKey() != 2027,
                        Words.of(year.getKey() == 2027 ? "one data set" : ""),
                        year.getValue()))
                .toList();
        return new CalendarRules("indonesia", usual(), List.of(ramadan(2025), ramadan(2026), ramadan(2027)), loaded);
    }

    public static WeekHours usual() {
        return WeekHours.mondayToFriday(
                OfficeHours.of("07:30", "16:00", "12:00", "13:00"), OfficeHours.of("07:30", "16:30", "11:30", "13:00"));
    }

    public static WeekHours ramadan() {
        return WeekHours.mondayToFriday(
                OfficeHours.of("08:00", "15:00", "12:00", "12:30"), OfficeHours.of("08:00", "15:30", "11:30", "12:30"));
    }

    /** A moment in Metro's time, such as {@code 2026-03-17 09:00}. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local.replace(' ', 'T')).atZone(WIB).toInstant();
    }

    private static SpecialHours ramadan(int year) {
        var first = Map.of(
                        2025, LocalDate.of(2025, 3, 1), 2026, LocalDate.of(2026, 2, 19), 2027, LocalDate.of(2027, 2, 8))
                .get(year);
        return new SpecialHours("Ramadan", first, first.plusDays(29), false, "", ramadan());
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(
                    Path.of(System.getProperty("licensing.config", "../config"), "calendars", "indonesia.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
