package id.onestop.licensing.domain.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of one agency: answers which days count, when a promise falls due and how many working minutes lie between two
 * moments.
 *
 * <p>Every function is pure. Each year is worked out at its first use and kept in this object, so keep the object. Moments
 * are cut to the minute where minutes are counted, which keeps counting additive.
 */
public final class WorkingCalendar {

    private final ZoneId zone;
    private final CalendarRules rules;
    private final Map<LocalDate, CalendarDay> kept;
    private final Map<Integer, YearTable> years = new ConcurrentHashMap<>();

    private volatile @Nullable String mark;

    public WorkingCalendar(ZoneId zone, CalendarRules rules) {
        this(zone, rules, Map.of());
    }

    private WorkingCalendar(ZoneId zone, CalendarRules rules, Map<LocalDate, CalendarDay> kept) {
        this.zone = zone;
        this.rules = rules;
        this.kept = kept;
    }

    /** This calendar with some days as they were once; itself, if they are as they were. */
    public WorkingCalendar keeping(KeptDays days) {
        return days.mark().equals(mark()) ? this : new WorkingCalendar(zone, rules, days.days());
    }

    public ZoneId zone() {
        return zone;
    }

    public CalendarRules rules() {
        return rules;
    }

    /**
     * A mark of everything that a counted moment depends on: days, hours, decrees, the zone, and what this machine's time zone
     * data say of it. Equal days have equal marks on every node.
     */
    public String mark() {
        var known = mark;
        if (known == null) {
            var zoned = zone.getRules();
            known = hash(rules + " " + zone + " " + zoned.getTransitions() + zoned.getTransitionRules()
                    + (kept.isEmpty() ? "" : new TreeMap<>(kept)));
            mark = known;
        }
        return known;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public CalendarDay day(LocalDate date) {
        return year(date.getYear()).day(date.getDayOfYear());
    }

    public boolean isWorkingDay(LocalDate date) {
        return day(date).working();
    }

    public DayReason dayReason(LocalDate date) {
        return day(date).reason();
    }

    /** The agency's calendar day of a moment (invariant 15). */
    public LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /**
     * The working day on which something that arrived then counts as received (decision 1): the same day until the close of
     * office, that moment included, otherwise the next working day.
     */
    public LocalDate receivedDay(Instant arrived) {
        var local = LocalDateTime.ofInstant(arrived, zone);
        var hours = day(local.toLocalDate()).hours();
        boolean inTime = hours != null && !local.toLocalTime().isAfter(hours.closes());
        return inTime ? local.toLocalDate() : nextWorkingDay(local.toLocalDate());
    }

    /** The first working day after a date. */
    public LocalDate nextWorkingDay(LocalDate date) {
        var next = date.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** When a promise of n working days falls due if day 0 is not counted and the clock never stops. */
    public DueDate dueDate(LocalDate day0, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("working days must be at least 1: " + workingDays);
        }
        var days = new ArrayList<CountedDay>();
        days.add(CountedDay.of(day(day0), 0, DayReason.DAY_OF_RECEIPT));
        var date = day0;
        for (int number = 0; number < workingDays; ) {
            date = date.plusDays(1);
            var day = day(date);
            days.add(CountedDay.of(day, day.working() ? ++number : null, day.reason()));
        }
        return new DueDate(day0, workingDays, date, closeOf(date), days, doubts(day0, date));
    }

    /** Close of office of a working day. */
    public Instant closeOf(LocalDate date) {
        return at(date, hoursOf(date).closes());
    }

    /** Opening of a working day. */
    public Instant openingOf(LocalDate date) {
        return at(date, hoursOf(date).opens());
    }

    /** The stretches of office hours of a day: none, one, or more around the rests. */
    public List<Opening> openings(LocalDate date) {
        var hours = day(date).hours();
        var openings = new ArrayList<Opening>(2);
        if (hours != null) {
            var from = hours.opens();
            for (OfficeHours.Rest rest : hours.rests()) {
                addOpening(openings, date, from, rest.from());
                from = rest.to();
            }
            addOpening(openings, date, from, hours.closes());
        }
        return openings;
    }

    /** The earliest moment, not before the given one, at which the office is open. */
    public Instant nextOpening(Instant moment) {
        var date = dateOf(moment);
        while (true) {
            for (Opening opening : openings(date)) {
                if (moment.isBefore(opening.to())) {
                    return moment.isBefore(opening.from()) ? opening.from() : moment;
                }
            }
            date = nextWorkingDay(date);
        }
    }

    /** Minutes of office hours between two moments; negative when the second is the earlier. */
    public long workingMinutesBetween(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return -workingMinutesBetween(to, from);
        }
        var start = LocalDateTime.ofInstant(from, zone);
        var end = LocalDateTime.ofInstant(to, zone);
        long minutes = minutesOfYearBefore(end) - minutesOfYearBefore(start);
        for (int year = start.getYear(); year < end.getYear(); year++) {
            minutes += year(year).minutes();
        }
        return minutes;
    }

    /** The earliest moment at which that many working minutes have passed; the start itself for 0. */
    public Instant addWorkingMinutes(Instant start, long minutes) {
        if (minutes < 0) {
            throw new IllegalArgumentException("minutes must not be negative: " + minutes);
        }
        if (minutes == 0) {
            return start;
        }
        var local = LocalDateTime.ofInstant(start, zone);
        long wanted = minutesOfYearBefore(local) + minutes;
        int year = local.getYear();
        while (wanted > year(year).minutes()) {
            wanted -= year(year).minutes();
            year++;
        }
        var date = dayOfMinute(year, (int) wanted);
        int withinDay = (int) wanted - year(year).minutesBefore(date.getDayOfYear());
        return at(date, hoursOf(date).after(withinDay));
    }

    /** What makes a due date uncertain that counts from one day to the other. */
    public Set<Doubt> doubts(LocalDate first, LocalDate last) {
        var doubts = EnumSet.noneOf(Doubt.class);
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            var decree = year(year).decree();
            if (decree.isEmpty()) {
                doubts.add(Doubt.NO_DECREE);
            } else if (!decree.get().confirmed()) {
                doubts.add(Doubt.DECREE_UNCONFIRMED);
            }
        }
        if (rules.specialHours().stream().anyMatch(period -> !period.confirmed() && period.covers(last))) {
            doubts.add(Doubt.HOURS_UNCONFIRMED);
        }
        return doubts;
    }

    /** Whether the holidays of a year are loaded. */
    public boolean hasDecree(int year) {
        return year(year).decree().isPresent();
    }

    /** Last day whose working minutes before it are fewer than wanted: binary search, the table never falls. */
    private LocalDate dayOfMinute(int year, int wanted) {
        var table = year(year);
        int low = 1;
        int high = table.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (table.minutesBefore(middle) < wanted) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return LocalDate.ofYearDay(year, low);
    }

    private long minutesOfYearBefore(LocalDateTime local) {
        var table = year(local.getYear());
        var hours = table.day(local.getDayOfYear()).hours();
        int today = hours == null ? 0 : hours.minutesBefore(local.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        return (long) table.minutesBefore(local.getDayOfYear()) + today;
    }

    private void addOpening(List<Opening> openings, LocalDate date, LocalTime from, LocalTime to) {
        if (from.isBefore(to)) {
            openings.add(new Opening(at(date, from), at(date, to)));
        }
    }

    private OfficeHours hoursOf(LocalDate date) {
        var hours = day(date).hours();
        if (hours == null) {
            throw new IllegalArgumentException(date + " is no working day");
        }
        return hours;
    }

    private Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }

    private YearTable year(int year) {
        return years.computeIfAbsent(year, missing -> new YearTable(missing, rules, kept));
    }
}
