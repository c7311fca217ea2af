package id.onestop.licensing.domain.calendar;

import java.time.LocalTime;

/**
 * When an office works on one day: from opening to closing, without the rest (Perpres 21/2023 ps 4).
 *
 * @param restFrom start of the rest; the same as {@code restTo} where there is none
 */
public record OfficeHours(LocalTime opens, LocalTime closes, LocalTime restFrom, LocalTime restTo) {

    public OfficeHours {
        if (opens.isAfter(restFrom) || restFrom.isAfter(restTo) || restTo.isAfter(closes)) {
            throw new IllegalArgumentException(
                    "hours out of order: " + opens + " " + restFrom + " " + restTo + " " + closes);
        }
        if (minutes(opens, restFrom) + minutes(restTo, closes) == 0) {
            throw new IllegalArgumentException("hours without a working minute: " + opens + " to " + closes);
        }
    }

    public static OfficeHours of(String opens, String closes, String restFrom, String restTo) {
        return new OfficeHours(
                LocalTime.parse(opens), LocalTime.parse(closes), LocalTime.parse(restFrom), LocalTime.parse(restTo));
    }

    public static OfficeHours withoutRest(LocalTime opens, LocalTime closes) {
        return new OfficeHours(opens, closes, closes, closes);
    }

    /** Working minutes of the whole day. */
    public int minutes() {
        return minutes(opens, restFrom) + minutes(restTo, closes);
    }

    /** Working minutes before a time of this day. */
    public int minutesBefore(LocalTime time) {
        return minutes(opens, earlier(time, restFrom)) + minutes(restTo, earlier(time, closes));
    }

    /** The earliest time at which that many working minutes of the day have passed; 1 to {@link #minutes()}. */
    public LocalTime after(int minutes) {
        int morning = minutes(opens, restFrom);
        return minutes <= morning ? opens.plusMinutes(minutes) : restTo.plusMinutes(minutes - morning);
    }

    private static LocalTime earlier(LocalTime a, LocalTime b) {
        return a.isBefore(b) ? a : b;
    }

    private static int minutes(LocalTime from, LocalTime to) {
        return Math.max(0, (to.toSecondOfDay() / 60) - (from.toSecondOfDay() / 60));
    }
}
