package id.onestop.licensing.domain.agency;

import id.onestop.licensing.domain.calendar.CalendarRules;
import id.onestop.licensing.domain.calendar.CalendarYear;
import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.EarlierHours;
import id.onestop.licensing.domain.calendar.Holiday;
import id.onestop.licensing.domain.calendar.SpecialHours;
import id.onestop.licensing.domain.calendar.WeekHours;
import id.onestop.licensing.domain.shared.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an agency says about itself: everything that papers, pages and messages print of it.
 *
 * @param code word in addresses, such as {@code metro}
 * @param prefix first letters of application numbers, such as {@code MTR}
 * @param shortName name for narrow places, such as "DPMPTSP Kota Metro"
 * @param city place of signing
 * @param officeHours own hours of an ordinary week; {@code null}: those of the calendar
 * @param earlierHours hours of an ordinary week that held before those; without any, they hold since ever
 * @param specialHours own hours of a period, such as Ramadan or a year in which the week changed
 * @param localHolidays days on which only this agency is closed, each by its decree
 * @param decreedDays days that a decree closes, opens or shortens for this agency alone
 * @param calendarYears years whose days the agency has entered itself, each by its decree, where the calendar lacks them
 * @param budgetDayMinutes minutes of a working day, when budgets are compared with a promise
 * @param budgetRounding how the sum of budgets becomes whole working days (trap T2)
 * @param settings public settings, key to value
 */
public record AgencyProfile(
        String code,
        String prefix,
        Words name,
        Words shortName,
        String city,
        String province,
        ZoneId zone,
        String calendarCode,
        @Nullable WeekHours officeHours,
        List<EarlierHours> earlierHours,
        List<SpecialHours> specialHours,
        List<Holiday> localHolidays,
        List<DecreedDays> decreedDays,
        List<CalendarYear> calendarYears,
        int budgetDayMinutes,
        BudgetRounding budgetRounding,
        Accent accent,
        Letterhead letterhead,
        Contacts contacts,
        List<NumberBook> books,
        List<PaperStock> paperStocks,
        Region region,
        Map<String, String> settings) {

    public AgencyProfile {
        earlierHours = List.copyOf(earlierHours);
        specialHours = List.copyOf(specialHours);
        localHolidays = List.copyOf(localHolidays);
        decreedDays = List.copyOf(decreedDays);
        calendarYears = List.copyOf(calendarYears);
        books = List.copyOf(books);
        paperStocks = List.copyOf(paperStocks);
        settings = Map.copyOf(settings);
    }

    /** The rules of the calendar with the agency's own hours and days. */
    public CalendarRules ownRules(CalendarRules calendar) {
        var hours = officeHours == null && earlierHours.isEmpty()
                ? calendar
                : calendar.withHours(officeHours == null ? calendar.hours() : officeHours, earlierHours);
        var periods = specialHours.isEmpty() ? hours : hours.withSpecialHours(specialHours);
        var days = localHolidays.isEmpty() ? periods : periods.withHolidays(localHolidays);
        return days.withDecreed(decreedDays).withYears(calendarYears);
    }

    /** With more periods, which go before the own ones, and more years. */
    public AgencyProfile with(List<SpecialHours> periods, List<CalendarYear> years) {
        return having(SpecialHours.joined(specialHours, periods), CalendarYear.joined(calendarYears, years));
    }

    /** Without one of the own periods; what the calendar says of its days holds again. */
    public AgencyProfile without(SpecialHours period) {
        return having(specialHours.stream().filter(one -> !one.equals(period)).toList(), calendarYears);
    }

    private AgencyProfile having(List<SpecialHours> periods, List<CalendarYear> years) {
        return new AgencyProfile(
                code,
                prefix,
                name,
                shortName,
                city,
                province,
                zone,
                calendarCode,
                officeHours,
                earlierHours,
                periods,
                localHolidays,
                decreedDays,
                years,
                budgetDayMinutes,
                budgetRounding,
                accent,
                letterhead,
                contacts,
                books,
                paperStocks,
                region,
                settings);
    }

    /** The number book of a code, if the agency keeps it. */
    public Optional<NumberBook> book(String bookCode) {
        return books.stream().filter(book -> book.code().equals(bookCode)).findFirst();
    }

    /**
     * Head of a letter.
     *
     * @param governmentLine first line, such as "PEMERINTAH KOTA METRO"
     * @param lines name of the agency, broken as the letter breaks it
     * @param crest hash of the agency's own crest (PNG); empty for the placeholder in its colour
     */
    public record Letterhead(String governmentLine, List<String> lines, String address, String crest) {
        public Letterhead {
            lines = List.copyOf(lines);
        }

        public Letterhead(String governmentLine, List<String> lines, String address) {
            this(governmentLine, lines, address, "");
        }
    }

    /**
     * How people reach the agency; complaint channels of a standard lean on these (trap T6).
     *
     * @param openingHours the counter's hours in the agency's words
     */
    public record Contacts(
            String phone, String fax, String mobile, String email, String complaintEmail, Words openingHours) {}

    /**
     * A gap-free book of numbers (decision 9: books are data).
     *
     * @param reset when counting starts again at one
     */
    public record NumberBook(String code, Words name, Reset reset) {

        /** When a book starts again. */
        public enum Reset {
            YEARLY,
            NEVER
        }
    }

    /**
     * A stock of numbered sheets on which licences are printed (row 108).
     *
     * @param serial how the sheets are numbered, such as {@code MTR-{000000}}
     */
    public record PaperStock(String code, Words name, String serial) {}

    /**
     * The regency or city by the codes of the home ministry; a licence is for a place inside it.
     *
     * @param villageWord what a village is called there: Kelurahan, Desa, Kampung
     * @param districtWord what a district is called there: Kecamatan, Distrik
     */
    public record Region(String code, String name, String villageWord, String districtWord, List<District> districts) {

        /** As villages and districts are called in a city. */
        public static final String VILLAGE = "Kelurahan";

        public static final String DISTRICT = "Kecamatan";

        public Region {
            districts = List.copyOf(districts);
        }

        public Region(String code, String name, List<District> districts) {
            this(code, name, VILLAGE, DISTRICT, districts);
        }

        /** Village and district as an address writes them. */
        public Optional<String> address(String villageCode) {
            return place(villageCode)
                    .map(found -> villageWord + " " + found.village().name() + ", " + districtWord + " "
                            + found.district().name());
        }

        /** The village of a code such as {@code 18.72.04.1003}, with its district. */
        public Optional<Place> place(String villageCode) {
            return districts.stream()
                    .flatMap(district -> district.villages().stream()
                            .filter(village -> village.code().equals(villageCode))
                            .map(village -> new Place(village, district)))
                    .findFirst();
        }
    }

    /** A part of the region. */
    public record District(String code, String name, List<Village> villages) {
        public District {
            villages = List.copyOf(villages);
        }
    }

    /** A part of a district. */
    public record Village(String code, String name) {}

    /** A village and the district that it lies in. */
    public record Place(Village village, District district) {}
}
