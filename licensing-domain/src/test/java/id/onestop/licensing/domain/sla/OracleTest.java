package id.onestop.licensing.domain.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.calendar.CalendarRules;
import id.onestop.licensing.domain.calendar.CalendarYear;
import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.DecreedKind;
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
        var years = new ArrayList<CalendarYear>();
        for (int year = office.first.getYear(); year < office.first.getYear() + 3; year++) {
            years.add(year(office, year));
        }
        var periods = office.periods.stream()
                .map(period -> new SpecialHours("", period.first(), period.last(), true, "", week(period.week())))
                .toList();
        var changes = office.changes.stream()
                .map(change -> new DecreedDays(
                        DecreedKind.valueOf(change.kind()),
                        change.first(),
                        change.last(),
                        "",
                        "SK 1",
                        change.hours().isEmpty() ? null : hours(change.hours())))
                .toList();
        var rules = new CalendarRules("invented", week(office.week), periods, years);
        return new WorkingCalendar(office.zone, rules.withDecreed(changes));
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
