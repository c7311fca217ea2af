package id.onestop.licensing.ejb.calendar;

import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.DecreedKind;
import id.onestop.licensing.domain.calendar.EarlierHours;
import id.onestop.licensing.domain.calendar.OfficeHours;
import id.onestop.licensing.domain.calendar.SpecialHours;
import id.onestop.licensing.domain.calendar.WeekHours;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads periods with hours of their own and days that a decree changes, in the calendar's file and in an agency's. */
public final class DecreedReader {

    private DecreedReader() {}

    /** A period such as Ramadan; build it only when the document has no faults. */
    public static Supplier<SpecialHours> special(YamlMap period) {
        var name = period.string("name");
        var first = period.date("first");
        var last = period.date("last");
        boolean confirmed = period.bool("confirmed", true);
        var decree = period.string("decree", "");
        Optional<WeekHours> hours = OfficeHoursReader.week(period.map("hours"));
        inOrder(period, first, last);
        return () -> new SpecialHours(name, first, last, confirmed, decree, hours.orElseThrow());
    }

    /** Hours of an ordinary week that held until others came. */
    public static Supplier<EarlierHours> earlier(YamlMap period) {
        var until = period.date("until");
        Optional<WeekHours> hours = OfficeHoursReader.week(period.map("hours"));
        return () -> new EarlierHours(until, hours.orElseThrow());
    }

    /** Days that are closed, worked or shortened by decree: {@code date}, or {@code first} and {@code last}. */
    public static Supplier<DecreedDays> days(YamlMap entry) {
        var kind = entry.oneOf("kind", DecreedKind.class);
        boolean single = entry.has("date");
        var first = entry.date(single ? "date" : "first");
        var last = single ? first : entry.date("last");
        var name = entry.string("name");
        var decree = entry.string("decree");
        Optional<OfficeHours> hours = entry.isSound() && kind.closes().isEmpty()
                ? OfficeHoursReader.day(entry.map("hours"))
                : Optional.empty();
        inOrder(entry, first, last);
        return () -> new DecreedDays(kind, first, last, name, decree, hours.orElse(null));
    }

    /** The entries of a list that have no fault, built at once, for readers that go on after a fault. */
    public static <T> List<T> sound(List<YamlMap> entries, Function<YamlMap, Supplier<T>> reader) {
        return entries.stream()
                .flatMap(entry -> {
                    var value = reader.apply(entry);
                    return entry.isSound() ? Stream.of(value.get()) : Stream.empty();
                })
                .toList();
    }

    private static void inOrder(YamlMap period, LocalDate first, LocalDate last) {
        if (period.isSound() && last.isBefore(first)) {
            period.faultAt("last", "DAYS_ORDER", "last", last, "first", first);
        }
    }
}
