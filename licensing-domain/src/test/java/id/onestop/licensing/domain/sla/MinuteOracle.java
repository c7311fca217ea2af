package id.onestop.licensing.domain.sla;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * An office of its own invention, asked one minute after the other; knows none of the code it is compared with.
 *
 * Hours are pairs of minutes of the day; a closed day has none.
 */
final class MinuteOracle {

    /** Zones of Indonesia, zones that changed their time in these years, and zones with daylight saving. */
    private static final List<String> ZONES = List.of(
            "Asia/Jakarta",
            "Asia/Makassar",
            "Asia/Jayapura",
            "Asia/Pontianak",
            "Asia/Pyongyang",
            "America/Caracas",
            "Europe/Istanbul",
            "Europe/Berlin",
            "Asia/Tehran");

    record Span(int from, int to) {}

    record Period(LocalDate first, LocalDate last, Map<DayOfWeek, List<Span>> week) {}

    /** Hours of an ordinary week that held until a day, that day included. */
    record Former(LocalDate until, Map<DayOfWeek, List<Span>> week) {}

    record Change(String kind, LocalDate first, LocalDate last, List<Span> hours) {}

    final ZoneId zone;
    final LocalDate first;
    final Map<DayOfWeek, List<Span>> week;
    final List<Former> former = new ArrayList<>();
    final List<Period> periods = new ArrayList<>();
    final Map<LocalDate, String> holidays = new HashMap<>();
    final List<Change> changes = new ArrayList<>();
    private final Map<LocalDate, List<Span>> known = new HashMap<>();

    /** Three years around a random new year between 2013 and 2029. */
    MinuteOracle(Random random) {
        zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        first = LocalDate.of(2013 + random.nextInt(16), 1, 1);
        week = week(random, random.nextInt(4) == 0 ? 6 : 5);
        var until = first;
        for (int i = random.nextInt(3); i > 0; i--) {
            until = until.plusDays(1 + random.nextInt(400));
            former.add(new Former(until, week(random, random.nextInt(4) == 0 ? 6 : 5)));
        }
        for (int year = 0; year < 3; year++) {
            var begin = first.plusYears(year).plusDays(random.nextInt(330));
            periods.add(new Period(begin, begin.plusDays(random.nextInt(40)), week(random, 5)));
            for (int i = 0; i < 26; i++) {
                var day = LocalDate.ofYearDay(first.getYear() + year, 1 + random.nextInt(365));
                int length = random.nextInt(10) == 0 ? 5 : 1;
                for (int more = 0; more < length && day.plusDays(more).getYear() == day.getYear(); more++) {
                    holidays.put(day.plusDays(more), more % 2 == 0 ? "NATIONAL" : "JOINT_LEAVE");
                }
            }
        }
        for (int i = random.nextInt(30); i > 0; i--) {
            change(random);
        }
    }

    private void change(Random random) {
        var kind = List.of("LOCAL_HOLIDAY", "JOINT_LEAVE", "ELECTION_DAY", "MAKE_UP_DAY", "HALF_DAY")
                .get(random.nextInt(5));
        var day = first.plusDays(random.nextInt(1000));
        var last = day.plusDays(random.nextInt(3) == 0 ? random.nextInt(6) : 0);
        boolean open = kind.equals("MAKE_UP_DAY") || kind.equals("HALF_DAY");
        changes.add(new Change(kind, day, last, open ? hours(random) : List.of()));
    }

    private static Map<DayOfWeek, List<Span>> week(Random random, int days) {
        var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        var usual = hours(random);
        for (int i = 1; i <= days; i++) {
            week.put(DayOfWeek.of(i), i == 5 || random.nextInt(6) == 0 ? hours(random) : usual);
        }
        return week;
    }

    /** One to three stretches of office hours between 06:00 and 21:00. */
    private static List<Span> hours(Random random) {
        var spans = new ArrayList<Span>();
        int at = 360 + random.nextInt(180);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int to = at + 1 + random.nextInt(240);
            spans.add(new Span(at, to));
            at = to + 1 + random.nextInt(90);
        }
        return spans;
    }

    /** The stretches of a day; the later of two decrees counts. */
    List<Span> hours(LocalDate day) {
        return known.computeIfAbsent(day, this::look);
    }

    private List<Span> look(LocalDate day) {
        var usual = week;
        for (int i = former.size() - 1; i >= 0; i--) {
            if (!day.isAfter(former.get(i).until())) {
                usual = former.get(i).week();
            }
        }
        for (Period period : periods) {
            if (!day.isBefore(period.first()) && !day.isAfter(period.last())) {
                usual = period.week();
                break;
            }
        }
        List<Span> hours = holidays.containsKey(day) ? List.of() : usual.getOrDefault(day.getDayOfWeek(), List.of());
        for (Change change : changes) {
            boolean covers = !day.isBefore(change.first()) && !day.isAfter(change.last());
            if (covers && !(change.kind().equals("HALF_DAY") && hours.isEmpty())) {
                hours = change.hours();
            }
        }
        return hours;
    }

    boolean open(Instant minute) {
        var local = minute.atZone(zone);
        int at = local.getHour() * 60 + local.getMinute();
        for (Span span : hours(local.toLocalDate())) {
            if (at >= span.from() && at < span.to()) {
                return true;
            }
        }
        return false;
    }

    boolean works(LocalDate day) {
        return !hours(day).isEmpty();
    }

    /** Close of office of a working day. */
    Instant close(LocalDate day) {
        var spans = hours(day);
        return day.atTime(LocalTime.ofSecondOfDay(spans.get(spans.size() - 1).to() * 60L))
                .atZone(zone)
                .toInstant();
    }

    long minutes(Instant from, Instant to) {
        long sum = 0;
        for (var minute = from; minute.isBefore(to); minute = minute.plus(1, ChronoUnit.MINUTES)) {
            sum += open(minute) ? 1 : 0;
        }
        return sum;
    }

    /** The minute after the last one that a budget needs, outside every pause. */
    Instant after(Instant from, long minutes, List<Pause> pauses) {
        var at = from;
        for (long left = minutes; left > 0; at = at.plus(1, ChronoUnit.MINUTES)) {
            left -= open(at) && !still(at, pauses) ? 1 : 0;
        }
        return at;
    }

    /** Working day n after day 0, leaving out days through all of whose office minutes a pause lasted. */
    LocalDate dueDay(LocalDate day0, int n, List<Pause> pauses) {
        return dueDay(day0, n, pauses, false);
    }

    /** The same by a counting rule that may count the day of receipt as day 1. */
    LocalDate dueDay(LocalDate day0, int n, List<Pause> pauses, boolean receiptCounted) {
        var day = day0;
        int left = n - (receiptCounted && works(day0) && runs(day0, pauses) ? 1 : 0);
        while (left > 0) {
            day = day.plusDays(1);
            left -= works(day) && runs(day, pauses) ? 1 : 0;
        }
        return day;
    }

    /** How many days were counted by a moment: those whose office has opened and on which the clock ran. */
    int counted(LocalDate day0, Instant now, List<Pause> pauses, boolean receiptCounted) {
        int count = 0;
        var today = now.atZone(zone).toLocalDate();
        for (var day = receiptCounted ? day0 : day0.plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
            count += works(day) && !open(day).isAfter(now) && runs(day, pauses) ? 1 : 0;
        }
        return count;
    }

    private Instant open(LocalDate day) {
        return day.atTime(LocalTime.ofSecondOfDay(hours(day).get(0).from() * 60L))
                .atZone(zone)
                .toInstant();
    }

    private boolean runs(LocalDate day, List<Pause> pauses) {
        for (Span span : hours(day)) {
            for (int minute = span.from(); minute < span.to(); minute++) {
                if (!still(day.atTime(minute / 60, minute % 60).atZone(zone).toInstant(), pauses)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The day of receipt of a moment: the same day until the close of office, else the next that is worked. */
    LocalDate receivedDay(Instant arrived) {
        var local = arrived.atZone(zone);
        var day = local.toLocalDate();
        var spans = hours(day);
        if (!spans.isEmpty()
                && !local.toLocalTime()
                        .isAfter(LocalTime.ofSecondOfDay(
                                spans.get(spans.size() - 1).to() * 60L))) {
            return day;
        }
        day = day.plusDays(1);
        while (!works(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean still(Instant minute, List<Pause> pauses) {
        for (Pause pause : pauses) {
            var end = pause.end();
            if (!minute.isBefore(pause.start()) && (end == null || minute.isBefore(end))) {
                return true;
            }
        }
        return false;
    }
}
