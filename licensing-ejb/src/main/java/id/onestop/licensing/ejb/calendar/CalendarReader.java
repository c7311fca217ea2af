package id.onestop.licensing.ejb.calendar;

import id.onestop.licensing.domain.calendar.CalendarRules;
import id.onestop.licensing.domain.calendar.CalendarYear;
import id.onestop.licensing.domain.calendar.Holiday;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.shared.yaml.YamlDocument;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a calendar file such as {@code config/calendars/indonesia.yaml}: all of it or, with every fault told, nothing. */
public final class CalendarReader {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final YamlDocument document;

    private CalendarReader(YamlDocument document) {
        this.document = document;
    }

    /**
     * The rules of a file.
     *
     * @throws id.onestop.licensing.ejb.shared.yaml.YamlRefused with all faults, if there is one
     */
    public static CalendarRules read(String file, String text) {
        return new CalendarReader(YamlDocument.read(file, text)).rules();
    }

    /** Two passes: the first reads everything and notes the faults, the second, reached only without any, builds. */
    private CalendarRules rules() {
        var root = document.root();
        var code = code(root);
        var hours = OfficeHoursReader.week(root.map("officeHours"));
        var earlier = root.optionalMaps("earlierHours").stream()
                .map(DecreedReader::earlier)
                .toList();
        var special = root.optionalMaps("specialHours").stream()
                .map(DecreedReader::special)
                .toList();
        var decreed = root.optionalMaps("decreedDays").stream()
                .map(DecreedReader::days)
                .toList();
        var years = years(root.maps("years"));
        document.requireNoFaults();
        return new CalendarRules(
                code,
                hours.orElseThrow(),
                earlier.stream().map(Supplier::get).toList(),
                special.stream().map(Supplier::get).toList(),
                years.stream().map(Supplier::get).toList(),
                List.of(),
                decreed.stream().map(Supplier::get).toList());
    }

    private static String code(YamlMap root) {
        var code = root.string("code");
        if (!code.isEmpty() && !code.matches("[a-z][a-z0-9-]{0,59}")) {
            root.faultAt("code", "CALENDAR_CODE", "value", code);
        }
        return code;
    }

    private List<Supplier<CalendarYear>> years(List<YamlMap> items) {
        Map<Integer, Integer> lines = new HashMap<>();
        return items.stream()
                .map(item -> {
                    int year = yearOf(item);
                    var earlier = lines.putIfAbsent(year, item.line());
                    if (earlier != null) {
                        item.faultAt("year", "YEAR_TWICE", "value", year, "line", earlier);
                    }
                    return year(item, year);
                })
                .toList();
    }

    private static int yearOf(YamlMap item) {
        int year = item.integer("year");
        if (item.isSound() && (year < FIRST_YEAR || year > LAST_YEAR)) {
            item.faultAt("year", "YEAR_RANGE", "value", year, "first", FIRST_YEAR, "last", LAST_YEAR);
        }
        return year;
    }

    /** In both languages under {@code id} and {@code en}; an older file has one text for both. */
    private static Words note(YamlMap item) {
        if (!item.has("note")) {
            return Words.of("");
        }
        if (!item.value("note").isScalar()) {
            var both = item.map("note");
            return new Words(both.string("id"), both.string("en"));
        }
        return Words.of(item.string("note"));
    }

    private Supplier<CalendarYear> year(YamlMap item, int year) {
        boolean yearKnown = item.isSound();
        var decree = item.string("decree");
        boolean confirmed = item.bool("confirmed");
        var note = note(item);
        if (item.isSound() && confirmed != note.id().isEmpty()) {
            item.faultAt("confirmed", confirmed ? "CONFIRMED_DOUBT" : "UNCONFIRMED_BARE");
        }
        var entries = item.maps("holidays");
        var holidays = HolidayReader.holidays(entries, Optional.of(decree));
        if (yearKnown) {
            checkYear(entries, holidays, year);
        }
        return () -> new CalendarYear(year, decree, confirmed, note, holidays);
    }

    private static void checkYear(List<YamlMap> entries, List<Holiday> holidays, int year) {
        for (int i = 0; i < entries.size(); i++) {
            LocalDate date = holidays.get(i).date();
            if (entries.get(i).isSound() && date.getYear() != year) {
                entries.get(i).faultAt("date", "DATE_YEAR", "value", date, "year", year);
            }
        }
    }
}
