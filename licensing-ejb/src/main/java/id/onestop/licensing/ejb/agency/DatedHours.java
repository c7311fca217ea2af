package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.domain.agency.ProfileField;
import id.onestop.licensing.domain.calendar.CalendarRules;
import id.onestop.licensing.domain.calendar.EarlierHours;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a profile with the day from which its hours hold, and the hours that held before.
 *
 * <p>Other hours hold from the day that was typed with them, or from today: days that are over keep theirs. The same hours may
 * be put on another day.
 */
record DatedHours(Map<ProfileField, String> values, List<EarlierHours> earlier) {

    DatedHours {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
        earlier = List.copyOf(earlier);
    }

    /**
     * Dates what was typed.
     *
     * @param before what holds
     * @param current the fields of what holds
     * @param wanted the fields as they were typed, without a fault
     * @param usual the calendar of the agency, whose hours hold where it has none of its own
     */
    static DatedHours of(
            AgencyProfile before,
            Map<ProfileField, String> current,
            Map<ProfileField, String> wanted,
            CalendarRules usual,
            LocalDate today) {
        boolean other = ProfileField.weekdays().stream()
                .anyMatch(day -> !said(current, day).equals(said(wanted, day)));
        var known = said(current, ProfileField.HOURS_FROM);
        var typed = said(wanted, ProfileField.HOURS_FROM);
        boolean dated = !typed.isEmpty() && !typed.equals(known);
        if (!other && (!dated || before.earlierHours().isEmpty())) {
            return new DatedHours(from(wanted, known), before.earlierHours());
        }
        var from = dated ? LocalDate.parse(typed) : today;
        var rules = before.ownRules(usual);
        return new DatedHours(
                from(wanted, from.toString()),
                other
                        ? rules.withHoursFrom(from, rules.hours()).earlier()
                        : rules.withHoursMovedTo(from).earlier());
    }

    private static String said(Map<ProfileField, String> fields, ProfileField field) {
        return fields.getOrDefault(field, "");
    }

    private static Map<ProfileField, String> from(Map<ProfileField, String> wanted, String from) {
        var values = new EnumMap<>(wanted);
        values.put(ProfileField.HOURS_FROM, from);
        return values;
    }
}
