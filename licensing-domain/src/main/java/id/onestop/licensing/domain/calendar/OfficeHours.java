package id.onestop.licensing.domain.calendar;

import java.time.LocalTime;
import java.util.List;

/**
 * When an office works on one day: from opening to closing, without its rests (Perpres 21/2023 ps 4).
 *
 * @param rests in order, none beside another; empty where nobody rests
 */
public record OfficeHours(LocalTime opens, LocalTime closes, List<Rest> rests) {

    /** A time of the day in which nobody works; the end does not belong to it. */
    public record Rest(LocalTime from, LocalTime to) {}

    public OfficeHours {
        rests = rests.stream().filter(rest -> !rest.from().equals(rest.to())).toList();
        var last = opens;
        for (Rest rest : rests) {
            if (rest.from().isBefore(last) || rest.to().isBefore(rest.from())) {
                throw new IllegalArgumentException("hours out of order: " + opens + " " + rests + " " + closes);
            }
            last = rest.to();
        }
        if (closes.isBefore(last)) {
            throw new IllegalArgumentException("hours out of order: " + opens + " " + rests + " " + closes);
        }
        if (worked(opens, closes, rests, closes) == 0) {
            throw new IllegalArgumentException("hours without a working minute: " + opens + " to " + closes);
        }
    }

    /** With one rest; none where it begins when it ends. */
    public OfficeHours(LocalTime opens, LocalTime closes, LocalTime restFrom, LocalTime restTo) {
        this(opens, closes, List.of(new Rest(restFrom, restTo)));
    }

    public static OfficeHours of(String opens, String closes, String restFrom, String restTo) {
        return new OfficeHours(
                LocalTime.parse(opens), LocalTime.parse(closes), LocalTime.parse(restFrom), LocalTime.parse(restTo));
    }

    public static OfficeHours withoutRest(LocalTime opens, LocalTime closes) {
        return new OfficeHours(opens, closes, List.of());
    }

    /** Working minutes of the whole day. */
    public int minutes() {
        return minutesBefore(closes);
    }

    /** Working minutes before a time of this day. */
    public int minutesBefore(LocalTime time) {
        return worked(opens, closes, rests, time);
    }

    /** The earliest time at which that many working minutes of the day have passed; 1 to {@link #minutes()}. */
    public LocalTime after(int minutes) {
        var from = opens;
        int left = minutes;
        for (Rest rest : rests) {
            int stretch = minutes(from, rest.from());
            if (left <= stretch) {
                break;
            }
            left -= stretch;
            from = rest.to();
        }
        return from.plusMinutes(left);
    }

    private static int worked(LocalTime opens, LocalTime closes, List<Rest> rests, LocalTime time) {
        var from = opens;
        int sum = 0;
        for (Rest rest : rests) {
            sum += minutes(from, earlier(time, rest.from()));
            from = rest.to();
        }
        return sum + minutes(from, earlier(time, closes));
    }

    private static LocalTime earlier(LocalTime a, LocalTime b) {
        return a.isBefore(b) ? a : b;
    }

    private static int minutes(LocalTime from, LocalTime to) {
        return Math.max(0, (to.toSecondOfDay() / 60) - (from.toSecondOfDay() / 60));
    }
}
