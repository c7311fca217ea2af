package id.onestop.licensing.domain.agency;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an administrator may change of an {@link AgencyProfile}; code, prefix, zone and calendar are not among it, because
 * numbers that were given out and days that were counted lean on them.
 */
public enum ProfileField {
    NAME_ID("name.id", 300),
    NAME_EN("name.en", 300),
    SHORT_NAME_ID("shortName.id", 120),
    SHORT_NAME_EN("shortName.en", 120),
    CITY("city", 80),
    PROVINCE("province", 80),
    GOVERNMENT_LINE("letterhead.governmentLine", 80),
    HEAD_LINES("letterhead.lines", 240),
    ADDRESS("letterhead.address", 160),
    ACCENT("accent", 7),
    CREST("letterhead.crest", 64),
    PHONE("contacts.phone", 40),
    FAX("contacts.fax", 40),
    MOBILE("contacts.mobile", 40),
    EMAIL("contacts.email", 254),
    COMPLAINT_EMAIL("contacts.complaintEmail", 254),
    OPENING_HOURS_ID("contacts.openingHours.id", 200),
    OPENING_HOURS_EN("contacts.openingHours.en", 200),
    MONDAY("officeHours.MONDAY", 80),
    TUESDAY("officeHours.TUESDAY", 80),
    WEDNESDAY("officeHours.WEDNESDAY", 80),
    THURSDAY("officeHours.THURSDAY", 80),
    FRIDAY("officeHours.FRIDAY", 80),
    SATURDAY("officeHours.SATURDAY", 80),
    SUNDAY("officeHours.SUNDAY", 80),
    /** How step times become the days of a promise; empty is {@link BudgetRounding#UP}. */
    BUDGET_ROUNDING("budgetRounding", 20),
    /** What the agency pledges for all services (maklumat pelayanan), and the post that signs it: both or neither. */
    PLEDGE("settings.pledge", 1_000),
    PLEDGE_POST("settings.pledgePost", 80),
    /** The day from which the hours of the week hold; kept as the last day of those before. */
    HOURS_FROM("earlierHours", 10),
    /** Hours of a period such as Ramadan. */
    SPECIAL_HOURS("specialHours", 4_000),
    /** Years whose days the agency has entered itself, with their decrees. */
    CALENDAR_YEARS("calendarYears", 4_000);

    private final List<String> path;
    private final int longest;

    ProfileField(String path, int longest) {
        this.path = List.of(path.split("\\."));
        this.longest = longest;
    }

    /** Keys down to its place in the profile's text. */
    public List<String> path() {
        return path;
    }

    public int longest() {
        return longest;
    }

    /** The name of its field in forms: {@code nameId}. */
    public String key() {
        var key = new StringBuilder();
        for (String word : name().split("_")) {
            key.append(
                    key.isEmpty()
                            ? word.toLowerCase(Locale.ROOT)
                            : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return key.toString();
    }

    public static Optional<ProfileField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    /** The weekday whose hours it holds. */
    public Optional<DayOfWeek> weekday() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equals(name()))
                .findFirst();
    }

    /** The fields that hold the hours of a week. */
    public static List<ProfileField> weekdays() {
        return Arrays.stream(values())
                .filter(field -> field.weekday().isPresent())
                .toList();
    }

    /** Whether no form shows it: it comes from a calendar file and is told in the history alone. */
    public boolean listed() {
        return this == SPECIAL_HOURS || this == CALENDAR_YEARS;
    }

    /** Whether a profile may do without: an office without a fax, a closed day. */
    public boolean optional() {
        return this == FAX
                || this == MOBILE
                || this == CREST
                || this == HOURS_FROM
                || this == BUDGET_ROUNDING
                || this == PLEDGE
                || this == PLEDGE_POST
                || listed()
                || weekday().isPresent();
    }

    /** Whether it has more than one line. */
    public boolean lines() {
        return this == HEAD_LINES;
    }

    public boolean mail() {
        return this == EMAIL || this == COMPLAINT_EMAIL;
    }
}
