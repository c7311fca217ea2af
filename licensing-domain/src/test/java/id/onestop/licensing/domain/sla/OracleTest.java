package id.onestop.licensing.domain.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.calendar.CalendarRules;
import id.onestop.licensing.domain.calendar.CalendarYear;
import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.DecreedKind;
import id.onestop.licensing.domain.calendar.EarlierHours;
import id.onestop.licensing.domain.calendar.Holiday;
import id.onestop.licensing.domain.calendar.HolidayKind;
import id.onestop.licensing.domain.calendar.OfficeHours;
import id.onestop.licensing.domain.calendar.OfficeHours.Rest;
import id.onestop.licensing.domain.calendar.SpecialHours;
import id.onestop.licensing.domain.calendar.WeekHours;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.sla.MinuteOracle.Span;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/**
 * Invented offices with breaks, periods, holidays and decrees over three years and nine zones, against an oracle that looks at
 * every minute. Each number stands for one office and one file; a failing one can be given again.
 */
class OracleTest {

    private static final int MINUTES = 1000 * 24 * 60;

    private static Instant moment(MinuteOracle office, Random random) {
        return office.first
                .atStartOfDay(office.zone)
                .toInstant()
                .truncatedTo(ChronoUnit.HOURS)
                .plus(random.nextInt(MINUTES), ChronoUnit.MINUTES);
    }

    /** Up to four pauses, short and long, that may touch and overlap; each ends before a year has passed. */
    private static List<Pause> pauses(Instant from, Random random) {
        var pauses = new ArrayList<Pause>();
        for (int i = random.nextInt(5); i > 0; i--) {
            var start = from.plus(random.nextInt(10_000) - 500L, ChronoUnit.MINUTES);
            int length = random.nextInt(random.nextBoolean() ? 300 : 8000);
            pauses.add(new Pause(start, start.plus(length, ChronoUnit.MINUTES), "RETURNED"));
        }
        return pauses;
    }

    @Property
    void promises_in_working_days_fall_due_where_the_oracle_says(@ForAll long seed) {
        var random = new Random(seed);
        var office = new MinuteOracle(random);
        var calendar = calendar(office);
        var received = moment(office, random);
        var day0 = office.receivedDay(received);
        assertThat(calendar.receivedDay(received)).isEqualTo(day0);
        int n = 1 + random.nextInt(random.nextInt(10) == 0 ? 60 : 7);
        var pauses = pauses(received, random);
        var due = office.dueDay(day0, n, pauses);
        var clock = new ClockCalculation(calendar, ClockPolicy.ofDays(n));
        var reading = clock.read(new ClockCourse(day0, pauses, null), received.plus(365, ChronoUnit.DAYS));
        assertThat(reading.dueDate()).isEqualTo(due);
        assertThat(reading.dueAt()).isEqualTo(office.close(due));
        assertThat(calendar.dueDate(day0, n).date()).isEqualTo(office.dueDay(day0, n, List.of()));
        assertThat(reading.ledger()).hasSize((int) ChronoUnit.DAYS.between(day0, due) + 1);
    }

    @Property
    void a_reading_sees_what_was_known_at_its_moment(@ForAll long seed) {
        var random = new Random(seed);
        var office = new MinuteOracle(random);
        var calendar = calendar(office);
        var received = moment(office, random);
        var day0 = office.receivedDay(received);
        int n = 1 + random.nextInt(7);
        boolean counted = random.nextBoolean();
        var pauses = pauses(received, random);
        if (random.nextBoolean()) {
            pauses.add(new Pause(received.plus(random.nextInt(20_000), ChronoUnit.MINUTES), null, "RETURNED"));
        }
        var now = received.plus(random.nextInt(60 * 24 * 40), ChronoUnit.MINUTES);
        var known = pauses.stream()
                .filter(pause -> !pause.start().isAfter(now))
                .map(pause -> new Pause(pause.start(), earlier(pause.end(), now), ""))
                .toList();
        var due = office.dueDay(day0, n, known, counted);
        boolean stopped = pauses.stream()
                .anyMatch(pause -> !pause.start().isAfter(now)
                        && (pause.end() == null || pause.end().isAfter(now))
                        && !pause.start().isAfter(office.close(due)));

        var policy = new ClockPolicy(n, StartsAt.RECEIPT, counted, 0);
        var reading = new ClockCalculation(calendar, policy).read(new ClockCourse(day0, pauses, null), now);

        assertThat(reading.dueAt()).isEqualTo(office.close(due));
        assertThat(reading.countedDays()).isEqualTo(office.counted(day0, now, known, counted));
        if (stopped) {
            assertThat(reading.state()).isEqualTo(ClockState.STOPPED);
        } else {
            assertThat(reading.state() == ClockState.OVERDUE).isEqualTo(now.isAfter(office.close(due)));
        }
    }

    private static Instant earlier(@Nullable Instant end, Instant now) {
        return end == null || end.isAfter(now) ? now : end;
    }

    @Property
    void a_clock_that_begins_anew_counts_from_there(@ForAll long seed) {
        var random = new Random(seed);
        var office = new MinuteOracle(random);
        var calendar = calendar(office);
        boolean counted = random.nextBoolean();
        int n = 1 + random.nextInt(7);
        var clock = ServiceClock.of(1, 1, new ClockPolicy(n, StartsAt.RECEIPT, counted, 450));
        var at = moment(office, random);
        clock.accept(calendar, at, at = later(at, random));
        clock.pause(calendar, at = later(at, random), "RETURNED", "R-1");
        var again = at = later(at, random);
        clock.reset(calendar, again, at = later(at, random), "RESUBMITTED");
        var stop = at = later(at, random);
        clock.pause(calendar, stop, "RETURNED", "R-2");
        var go = at = later(at, random);
        clock.resume(calendar, go, "R-2");

        var day0 = office.receivedDay(again);
        assertThat(clock.day0()).isEqualTo(day0);
        assertThat(clock.dueAt())
                .isEqualTo(office.close(office.dueDay(day0, n, List.of(new Pause(stop, go, "")), counted)));
    }

    private static Instant later(Instant moment, Random random) {
        return moment.plus(random.nextInt(4000), ChronoUnit.MINUTES);
    }

    @Property
    void decrees_that_come_later_leave_a_clock_as_if_they_had_been_there(@ForAll long seed) {
        var random = new Random(seed);
        var office = new MinuteOracle(random);
        var then = calendar(office);
        var before = new WorkingCalendar(office.zone, rules(office));
        boolean counted = random.nextBoolean();
        int n = 1 + random.nextInt(7);
        var clock = ServiceClock.of(1, 1, new ClockPolicy(n, StartsAt.RECEIPT, counted, 450));
        var received = moment(office, random);
        clock.accept(before, received, later(received, random));
        var first = clock.dueAt();

        clock.recalculate(then, later(received, random), "CALENDAR");

        var day0 = office.receivedDay(received);
        assertThat(clock.day0()).isEqualTo(day0);
        assertThat(clock.dueAt()).isEqualTo(office.close(office.dueDay(day0, n, List.of(), counted)));
        assertThat(clock.countedBy()).isEqualTo(then.mark());
        clock.recalculate(before, later(received, random), "CALENDAR");
        assertThat(clock.dueAt()).isEqualTo(first);
    }

    @Property
    void budgets_with_pauses_end_at_the_oracles_minute(@ForAll long seed) {
        var random = new Random(seed);
        var office = new MinuteOracle(random);
        var budgets = new BudgetClock(calendar(office));
        var start = moment(office, random);
        var pauses = pauses(start, random);
        var later = start.plus(365, ChronoUnit.DAYS);
        int amount = 1 + random.nextInt(5);
        switch (random.nextInt(3)) {
            case 0 -> {
                int minutes = 1 + random.nextInt(1200);
                assertThat(budgets.read(Budget.minutes(minutes), start, pauses, later)
                                .dueAt())
                        .isEqualTo(office.after(start, minutes, pauses));
            }
            case 1 ->
                assertThat(budgets.read(Budget.hours(amount), start, pauses, later)
                                .dueAt())
                        .isEqualTo(office.after(start, 60L * amount, pauses));
            default ->
                assertThat(budgets.read(Budget.workingDays(amount), start, pauses, later)
                                .dueAt())
                        .isEqualTo(office.close(office.dueDay(office.receivedDay(start), amount, pauses)));
        }
    }

    @Property
    void minutes_between_two_moments_are_those_that_the_oracle_counts(@ForAll long seed) {
        var random = new Random(seed);
        var office = new MinuteOracle(random);
        var calendar = calendar(office);
        var from = moment(office, random);
        var to = from.plus(random.nextInt(12_000), ChronoUnit.MINUTES);
        long counted = office.minutes(from, to);
        assertThat(calendar.workingMinutesBetween(from, to)).isEqualTo(counted);
        if (counted > 0) {
            assertThat(calendar.addWorkingMinutes(from, counted)).isEqualTo(office.after(from, counted, List.of()));
        }
    }

    private static WorkingCalendar calendar(MinuteOracle office) {
        var changes = office.changes.stream()
                .map(change -> new DecreedDays(
                        DecreedKind.valueOf(change.kind()),
                        change.first(),
                        change.last(),
                        "",
                        "SK 1",
                        change.hours().isEmpty() ? null : hours(change.hours())))
                .toList();
        return new WorkingCalendar(office.zone, rules(office).withDecreed(changes));
    }

    private static CalendarRules rules(MinuteOracle office) {
        var years = new ArrayList<CalendarYear>();
        for (int year = office.first.getYear(); year < office.first.getYear() + 3; year++) {
            years.add(year(office, year));
        }
        var periods = office.periods.stream()
                .map(period -> new SpecialHours("", period.first(), period.last(), true, "", week(period.week())))
                .toList();
        var earlier = office.former.stream()
                .map(former -> new EarlierHours(former.until(), week(former.week())))
                .toList();
        return new CalendarRules("invented", week(office.week), periods, years).withHours(week(office.week), earlier);
    }

    private static CalendarYear year(MinuteOracle office, int year) {
        var holidays = office.holidays.entrySet().stream()
                .filter(day -> day.getKey().getYear() == year)
                .map(day -> holiday(day.getKey(), day.getValue()))
                .toList();
        return new CalendarYear(year, "SKB", true, Words.of(""), holidays);
    }

    private static Holiday holiday(LocalDate day, String kind) {
        return new Holiday(day, "", HolidayKind.valueOf(kind), "SKB");
    }

    private static WeekHours week(Map<DayOfWeek, List<Span>> week) {
        var days = new EnumMap<DayOfWeek, OfficeHours>(DayOfWeek.class);
        week.forEach((day, spans) -> days.put(day, hours(spans)));
        return new WeekHours(days);
    }

    private static OfficeHours hours(List<Span> spans) {
        var rests = new ArrayList<Rest>();
        for (int i = 1; i < spans.size(); i++) {
            rests.add(new Rest(time(spans.get(i - 1).to()), time(spans.get(i).from())));
        }
        return new OfficeHours(
                time(spans.get(0).from()), time(spans.get(spans.size() - 1).to()), rests);
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }
}
