package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.domain.agency.AgencyProfile.NumberBook;
import id.onestop.licensing.domain.agency.ProfileField;
import id.onestop.licensing.domain.calendar.CalendarYear;
import id.onestop.licensing.domain.calendar.EarlierHours;
import id.onestop.licensing.domain.calendar.OfficeHours;
import id.onestop.licensing.domain.calendar.SpecialHours;
import id.onestop.licensing.domain.calendar.TypedHours;
import id.onestop.licensing.domain.calendar.WeekHours;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The text of a profile as the fields of a form, and back; what no form shows stays as it is. */
final class ProfileText {

    private static final int WIDTH = 120;

    private ProfileText() {}

    /** What the fields of a profile say. */
    static Map<ProfileField, String> fields(String code, String text) {
        var root = root(text);
        var stored = AgencyProfileReader.stored(code, text);
        var hours = stored.officeHours();
        var fields = new EnumMap<ProfileField, String>(ProfileField.class);
        for (var field : ProfileField.values()) {
            var day = field.weekday();
            if (field == ProfileField.HOURS_FROM) {
                fields.put(field, from(stored.earlierHours()));
            } else if (field == ProfileField.SPECIAL_HOURS) {
                fields.put(field, periods(stored.specialHours()));
            } else if (field == ProfileField.CALENDAR_YEARS) {
                fields.put(field, years(stored.calendarYears()));
            } else if (day.isEmpty()) {
                fields.put(field, said(at(root, field.path())));
            } else {
                var open = hours == null ? null : hours.on(day.get());
                fields.put(field, open == null ? "" : TypedHours.write(open));
            }
        }
        return Collections.unmodifiableMap(fields);
    }

    private static String from(List<EarlierHours> earlier) {
        return earlier.stream()
                .map(EarlierHours::until)
                .max(Comparator.naturalOrder())
                .map(until -> until.plusDays(1).toString())
                .orElse("");
    }

    /** The text with other things in its fields; they were checked before. */
    static String with(String text, DatedHours dated) {
        var root = root(text);
        for (var field : ProfileField.values()) {
            if (field != ProfileField.HOURS_FROM && !field.listed()) {
                put(root, field.path(), value(field, dated.values().getOrDefault(field, "")));
            }
        }
        put(root, ProfileField.HOURS_FROM.path(), earlier(dated.earlier()));
        if (root.get("officeHours") instanceof Map<?, ?> week && week.isEmpty()) {
            root.remove("officeHours");
        }
        return dump(root);
    }

    /** The text with the periods and the years of a calendar. */
    static String with(String text, AgencyProfile calendar) {
        var root = root(text);
        list(
                root,
                "specialHours",
                calendar.specialHours().stream().map(ProfileText::period).toList());
        list(
                root,
                "calendarYears",
                calendar.calendarYears().stream().map(ProfileText::year).toList());
        return dump(root);
    }

    private static void list(Map<Object, Object> root, String key, List<Map<String, Object>> blocks) {
        put(root, List.of(key), blocks.isEmpty() ? null : blocks);
    }

    private static Map<String, Object> period(SpecialHours period) {
        var block = new LinkedHashMap<String, Object>();
        block.put("name", period.name());
        block.put("first", period.first().toString());
        block.put("last", period.last().toString());
        block.put("confirmed", period.confirmed());
        if (!period.decree().isEmpty()) {
            block.put("decree", period.decree());
        }
        block.put("hours", week(period.hours()));
        return block;
    }

    private static Map<String, Object> year(CalendarYear year) {
        var block = new LinkedHashMap<String, Object>();
        block.put("year", year.year());
        block.put("decree", year.decree());
        block.put("confirmed", year.confirmed());
        if (!year.note().id().isEmpty()) {
            block.put("noteId", year.note().id());
            block.put("noteEn", year.note().en());
        }
        return block;
    }

    /** In one line for the history, hours included: other hours are another text. */
    private static String periods(List<SpecialHours> periods) {
        return periods.stream()
                .map(period -> period.name() + " " + period.first() + " - " + period.last() + " ("
                        + period.hours().days().values().stream()
                                .map(TypedHours::write)
                                .distinct()
                                .collect(Collectors.joining("; "))
                        + ")" + (period.decree().isEmpty() ? "" : ", " + period.decree()) + sure(period.confirmed()))
                .collect(Collectors.joining("; "));
    }

    private static String years(List<CalendarYear> years) {
        return years.stream()
                .map(year -> year.year() + ": " + year.decree() + sure(year.confirmed()))
                .collect(Collectors.joining("; "));
    }

    private static String sure(boolean confirmed) {
        return confirmed ? "" : " (?)";
    }

    private static @Nullable Object earlier(List<EarlierHours> earlier) {
        return earlier.isEmpty()
                ? null
                : earlier.stream()
                        .map(one -> Map.of("until", one.until().toString(), "hours", week(one.hours())))
                        .toList();
    }

    private static Map<String, Object> week(WeekHours week) {
        var block = new LinkedHashMap<String, Object>();
        week.days().forEach((day, open) -> block.put(day.name(), hours(open)));
        return block;
    }

    private static @Nullable Object value(ProfileField field, String said) {
        if (said.isEmpty()) {
            return null;
        }
        if (field.lines()) {
            return said.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        return field.weekday().isPresent()
                ? TypedHours.read(said).map(ProfileText::hours).orElseThrow()
                : said;
    }

    private static Map<String, Object> hours(OfficeHours day) {
        var block = new LinkedHashMap<String, Object>();
        block.put("opens", day.opens().toString());
        block.put("closes", day.closes().toString());
        if (!day.rests().isEmpty()) {
            block.put(
                    "rests",
                    day.rests().stream()
                            .map(rest -> Map.of(
                                    "from",
                                    rest.from().toString(),
                                    "to",
                                    rest.to().toString()))
                            .toList());
        }
        return block;
    }

    private static String said(@Nullable Object value) {
        if (value instanceof List<?> lines) {
            return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        }
        return value == null ? "" : String.valueOf(value).strip();
    }

    private static @Nullable Object at(Map<?, ?> root, List<String> path) {
        Object value = root;
        for (String key : path) {
            value = value instanceof Map<?, ?> block ? block.get(key) : null;
        }
        return value;
    }

    private static void put(Map<Object, Object> root, List<String> path, @Nullable Object value) {
        Map<Object, Object> block = root;
        for (String key : path.subList(0, path.size() - 1)) {
            var below = block.get(key) instanceof Map<?, ?> known
                    ? new LinkedHashMap<Object, Object>(known)
                    : new LinkedHashMap<Object, Object>();
            block.put(key, below);
            block = below;
        }
        var last = path.get(path.size() - 1);
        if (value == null) {
            block.remove(last);
        } else {
            block.put(last, value);
        }
    }

    private static Map<Object, Object> root(String text) {
        var settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
        if (new Load(settings).loadFromString(text) instanceof Map<?, ?> root) {
            return new LinkedHashMap<>(root);
        }
        throw new IllegalStateException("a profile that was stored is a block");
    }

    private static String dump(Map<Object, Object> root) {
        var settings = DumpSettings.builder()
                .setSchema(new CoreSchema())
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(WIDTH)
                .build();
        return new Dump(settings).dumpToString(root);
    }

    /** The text with one more number book. */
    static String with(String text, NumberBook book) {
        var root = root(text);
        var books = new ArrayList<@Nullable Object>();
        if (root.get("books") instanceof List<?> known) {
            books.addAll(known);
        }
        var block = new LinkedHashMap<String, Object>();
        block.put("code", book.code());
        block.put("name", Map.of("id", book.name().id(), "en", book.name().en()));
        block.put("reset", book.reset().name());
        books.add(block);
        root.put("books", books);
        return dump(root);
    }

    /** What an unsaved profile would be. */
    static AgencyProfile profile(String code, String text, DatedHours dated) {
        return AgencyProfileReader.stored(code, with(text, dated));
    }
}
