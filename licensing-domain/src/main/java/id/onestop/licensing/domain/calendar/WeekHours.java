package id.onestop.licensing.domain.calendar;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Office hours of a week; a weekday without hours is closed (five working days, Perpres 21/2023 ps 3). */
public record WeekHours(Map<DayOfWeek, OfficeHours> days) {

    public WeekHours {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a week without office hours");
        }
        // in the order of the week, so that equal hours are equal texts on every node
        days = Collections.unmodifiableMap(new EnumMap<>(days));
    }

    /** Monday to Thursday alike, Friday with its longer rest, closed at the weekend. */
    public static WeekHours mondayToFriday(OfficeHours mondayToThursday, OfficeHours friday) {
        var days = new EnumMap<DayOfWeek, OfficeHours>(DayOfWeek.class);
        for (var day = DayOfWeek.MONDAY; day != DayOfWeek.FRIDAY; day = day.plus(1)) {
            days.put(day, mondayToThursday);
        }
        days.put(DayOfWeek.FRIDAY, friday);
        return new WeekHours(days);
    }

    public @Nullable OfficeHours on(DayOfWeek day) {
        return days.get(day);
    }

    /** Working minutes of the week: 2,250 (37 h 30 min), in Ramadan 1,950 (32 h 30 min), says Perpres 21/2023 ps 4. */
    public int minutes() {
        return days.values().stream().mapToInt(OfficeHours::minutes).sum();
    }
}
