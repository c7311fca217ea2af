package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.Accent;
import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.domain.agency.AgencyProfile.Contacts;
import id.onestop.licensing.domain.agency.AgencyProfile.District;
import id.onestop.licensing.domain.agency.AgencyProfile.Letterhead;
import id.onestop.licensing.domain.agency.AgencyProfile.NumberBook;
import id.onestop.licensing.domain.agency.AgencyProfile.PaperStock;
import id.onestop.licensing.domain.agency.AgencyProfile.Region;
import id.onestop.licensing.domain.agency.AgencyProfile.Village;
import id.onestop.licensing.domain.agency.BudgetRounding;
import id.onestop.licensing.domain.calendar.CalendarYear;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.calendar.DecreedReader;
import id.onestop.licensing.ejb.calendar.HolidayReader;
import id.onestop.licensing.ejb.calendar.OfficeHoursReader;
import id.onestop.licensing.ejb.shared.yaml.YamlDocument;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads what an agency says about itself: the block {@code agency} of its file, and the same block from its row. */
public final class AgencyProfileReader {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,58}");
    private static final Pattern CREST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{2,8}");

    private AgencyProfileReader() {}

    /** The profile kept in a row; it was read without a fault before it was stored. */
    static AgencyProfile stored(String code, String text) {
        var document = YamlDocument.read("agency " + code, text);
        var profile = read(document.root());
        document.requireNoFaults();
        return profile;
    }

    public static AgencyProfile read(YamlMap agency) {
        return new AgencyProfile(
                code(agency, "code"),
                prefix(agency),
                words(agency, "name"),
                words(agency, "shortName"),
                agency.string("city"),
                agency.string("province"),
                zone(agency),
                agency.string("calendar"),
                agency.optionalMap("officeHours")
                        .flatMap(OfficeHoursReader::week)
                        .orElse(null),
                DecreedReader.sound(agency.optionalMaps("earlierHours"), DecreedReader::earlier),
                DecreedReader.sound(agency.optionalMaps("specialHours"), DecreedReader::special),
                HolidayReader.holidays(agency.optionalMaps("localHolidays"), Optional.empty()),
                DecreedReader.sound(agency.optionalMaps("decreedDays"), DecreedReader::days),
                DecreedReader.sound(agency.optionalMaps("calendarYears"), AgencyProfileReader::year),
                minutes(agency),
                agency.oneOf("budgetRounding", BudgetRounding.class, BudgetRounding.UP),
                accent(agency),
                letterhead(agency.map("letterhead")),
                contacts(agency.map("contacts")),
                agency.maps("books").stream().map(AgencyProfileReader::book).toList(),
                agency.optionalMaps("paperStocks").stream()
                        .map(AgencyProfileReader::stock)
                        .toList(),
                region(agency.map("region")),
                settings(agency));
    }

    /** A text in both languages. */
    public static Words words(YamlMap map, String key) {
        var both = map.map(key);
        return new Words(both.string("id"), both.string("en"));
    }

    /** A word that stands in addresses. */
    public static String code(YamlMap map, String key) {
        String code = map.string(key);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            map.faultAt(key, "CODE_LETTERS", "value", code);
        }
        return code;
    }

    private static String prefix(YamlMap agency) {
        String prefix = agency.string("prefix");
        if (!prefix.isEmpty() && !PREFIX.matcher(prefix).matches()) {
            agency.faultAt("prefix", "PREFIX_LETTERS", "value", prefix);
        }
        return prefix;
    }

    private static ZoneId zone(YamlMap agency) {
        String zone = agency.string("zone");
        try {
            return zone.isEmpty() ? ZoneId.of("Asia/Jakarta") : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            agency.faultAt("zone", "ZONE_UNKNOWN", "value", zone);
            return ZoneId.of("Asia/Jakarta");
        }
    }

    private static Supplier<CalendarYear> year(YamlMap entry) {
        int year = entry.integer("year");
        var decree = entry.string("decree");
        boolean confirmed = entry.bool("confirmed", true);
        var note = new Words(entry.string("noteId", ""), entry.string("noteEn", ""));
        return () -> new CalendarYear(year, decree, confirmed, note, List.of());
    }

    private static int minutes(YamlMap agency) {
        int minutes = agency.integer("budgetDayMinutes");
        if (agency.has("budgetDayMinutes") && (minutes < 1 || minutes > 1440)) {
            agency.faultAt("budgetDayMinutes", "MINUTES_RANGE", "value", minutes);
        }
        return Math.max(1, minutes);
    }

    private static Accent accent(YamlMap agency) {
        String hex = agency.string("accent");
        try {
            return new Accent(hex.isEmpty() ? "#000000" : hex);
        } catch (RuleViolation refused) {
            agency.faultAt("accent", "ACCENT_LIGHT", "value", hex);
            return new Accent("#000000");
        }
    }

    private static Letterhead letterhead(YamlMap head) {
        return new Letterhead(
                head.string("governmentLine"), head.strings("lines"), head.string("address"), crest(head));
    }

    private static String crest(YamlMap head) {
        String crest = head.string("crest", "");
        if (!crest.isEmpty() && !CREST.matcher(crest).matches()) {
            head.fault("crest", "is \"" + crest + "\" and must be the SHA-256 of a picture", "Leave it out");
        }
        return crest;
    }

    private static Contacts contacts(YamlMap contacts) {
        return new Contacts(
                contacts.string("phone"),
                contacts.string("fax", ""),
                contacts.string("mobile", ""),
                contacts.string("email"),
                contacts.string("complaintEmail"),
                words(contacts, "openingHours"));
    }

    private static NumberBook book(YamlMap book) {
        return new NumberBook(code(book, "code"), words(book, "name"), book.oneOf("reset", NumberBook.Reset.class));
    }

    private static PaperStock stock(YamlMap stock) {
        return new PaperStock(code(stock, "code"), words(stock, "name"), stock.string("serial"));
    }

    private static Region region(YamlMap region) {
        return new Region(
                region.string("code"),
                region.string("name"),
                region.string("villageWord", Region.VILLAGE),
                region.string("districtWord", Region.DISTRICT),
                region.maps("districts").stream()
                        .map(AgencyProfileReader::district)
                        .toList());
    }

    private static District district(YamlMap district) {
        return new District(
                district.string("code"),
                district.string("name"),
                district.maps("villages").stream()
                        .map(village -> new Village(village.string("code"), village.string("name")))
                        .toList());
    }

    private static Map<String, String> settings(YamlMap agency) {
        var settings = new TreeMap<String, String>();
        agency.optionalMap("settings")
                .ifPresent(map -> map.entries().forEach((key, value) -> settings.put(key, value.string())));
        return settings;
    }
}
