package id.onestop.licensing.domain.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.calendar.IndonesianCalendar;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Clocks with random pauses against an oracle that asks every single minute whether the clock stood still. */
class ClockCalculationPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final WorkingCalendar calendar = IndonesianCalendar.metro();

    /** Pauses after the start: a number is the minutes until the next begins or ends. */
    private static List<Pause> pauses(Instant start, List<Integer> gaps) {
        var pauses = new ArrayList<Pause>();
        var at = start;
        for (int i = 0; i + 1 < gaps.size(); i += 2) {
            var from = at.plus(Duration.ofMinutes(gaps.get(i)));
            at = from.plus(Duration.ofMinutes(gaps.get(i + 1)));
            pauses.add(new Pause(from, at, "RECOMMENDATION"));
        }
        return pauses;
    }

    private static boolean still(List<Pause> pauses, Instant minute) {
        return pauses.stream()
                .anyMatch(pause -> !minute.isBefore(pause.start()) && minute.isBefore(pause.endAsOf(Instant.MAX)));
    }

    private boolean open(Instant minute) {
        return calendar.workingMinutesBetween(minute, minute.plus(MINUTE)) == 1;
    }

    private boolean runs(LocalDate date, List<Pause> pauses) {
        var midnight = date.atStartOfDay(IndonesianCalendar.WIB).toInstant();
        for (int i = 0; i < 24 * 60; i++) {
            var minute = midnight.plus(Duration.ofMinutes(i));
            if (open(minute) && !still(pauses, minute)) {
                return true;
            }
        }
        return false;
    }

    @Property(tries = 2000)
    void due_dates_are_those_of_the_minute_walker(
            @ForAll @IntRange(max = 1000) int day,
            @ForAll @IntRange(min = 1, max = 7) int promise,
            @ForAll @Size(max = 6) List<@IntRange(max = 4000) Integer> gaps) {
        var day0 = calendar.nextWorkingDay(FIRST.plusDays(day));
        var pauses = pauses(calendar.openingOf(day0), gaps);
        var walker = day0;
        for (int left = promise; left > 0; ) {
            walker = walker.plusDays(1);
            left -= runs(walker, pauses) ? 1 : 0;
        }
        var calculation = new ClockCalculation(calendar, ClockPolicy.ofDays(promise));
        var course = new ClockCourse(day0, pauses, null);
        assertThat(calculation.dueDate(course, calendar.closeOf(walker).plus(Duration.ofDays(30))))
                .contains(walker);
    }

    @Property(tries = 2000)
    void budgets_end_where_the_minute_walker_stops(
            @ForAll @IntRange(max = 1_400_000) int from,
            @ForAll @IntRange(min = 1, max = 900) int minutes,
            @ForAll @Size(max = 6) List<@IntRange(max = 1500) Integer> gaps) {
        var start = FIRST.atStartOfDay(IndonesianCalendar.WIB).toInstant().plus(Duration.ofMinutes(from));
        var pauses = pauses(start, gaps);
        var walker = start;
        for (int left = minutes; left > 0; walker = walker.plus(MINUTE)) {
            left -= open(walker) && !still(pauses, walker) ? 1 : 0;
        }
        var reading = new BudgetClock(calendar).read(Budget.minutes(minutes), start, pauses, walker);
        assertThat(reading.dueAt()).isEqualTo(walker);
        assertThat(reading.usedMinutes()).isEqualTo(minutes);
    }

    @Property(tries = 2000)
    void a_due_date_never_moves_back_as_time_goes_by_and_a_pause_never_brings_it_forward(
            @ForAll @IntRange(max = 900) int day,
            @ForAll @IntRange(max = 20_000) int early,
            @ForAll @IntRange(max = 20_000) int wait,
            @ForAll @Size(max = 6) List<@IntRange(max = 6000) Integer> gaps) {
        var day0 = calendar.nextWorkingDay(FIRST.plusDays(day));
        var opening = calendar.openingOf(day0);
        var course = new ClockCourse(day0, pauses(opening, gaps), null);
        var calculation = new ClockCalculation(calendar, ClockPolicy.ofDays(3));
        var first = calculation.read(course, opening.plus(Duration.ofMinutes(early)));
        var second = calculation.read(course, opening.plus(Duration.ofMinutes(early + wait)));
        assertThat(second.dueAt()).isAfterOrEqualTo(first.dueAt());
        assertThat(first.dueAt()).isAfterOrEqualTo(calendar.dueDate(day0, 3).at());
        assertThat(second.ledger().stream().filter(LedgerDay::counted)).hasSize(3);
    }
}
