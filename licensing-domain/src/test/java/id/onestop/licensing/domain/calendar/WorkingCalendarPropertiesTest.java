package id.onestop.licensing.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The calendar against an oracle that walks minute by minute and day by day and knows no tables. */
class WorkingCalendarPropertiesTest {

    private static final Instant FIRST = Instant.parse("2024-12-01T00:00:00Z");
    private static final int MINUTES = 60 * 24 * 1200;

    private final CalendarRules rules = IndonesianCalendar.rules();
    private final Set<LocalDate> holidays = rules.years().stream()
            .flatMap(year -> year.holidays().stream())
            .map(Holiday::date)
            .collect(Collectors.toSet());
    private final WorkingCalendar calendar = IndonesianCalendar.metro();

    @Property(tries = 2000)
    void minutes_between_are_those_that_the_walker_counts(
            @ForAll @IntRange(max = MINUTES) int from, @ForAll @IntRange(max = 20_000) int length) {
        var start = minute(from);
        long walked = 0;
        for (int i = 0; i < length; i++) {
            walked += open(start.plus(Duration.ofMinutes(i))) ? 1 : 0;
        }
        assertThat(calendar.workingMinutesBetween(start, start.plus(Duration.ofMinutes(length))))
                .isEqualTo(walked);
    }

    @Property(tries = 2000)
    void minutes_added_are_those_that_the_walker_waits(
            @ForAll @IntRange(max = MINUTES) int from, @ForAll @IntRange(min = 1, max = 3000) int minutes) {
        var walker = minute(from);
        for (int left = minutes; left > 0; walker = walker.plus(Duration.ofMinutes(1))) {
            left -= open(walker) ? 1 : 0;
        }
        assertThat(calendar.addWorkingMinutes(minute(from), minutes)).isEqualTo(walker);
    }

    @Property(tries = 2000)
    void due_dates_are_those_that_the_walker_reaches(
            @ForAll @IntRange(max = 1200) int day, @ForAll @IntRange(min = 1, max = 60) int n) {
        var day0 = LocalDate.of(2024, 12, 1).plusDays(day);
        var walker = day0;
        for (int left = n; left > 0; ) {
            walker = walker.plusDays(1);
            left -= open(walker.atTime(9, 0)) ? 1 : 0;
        }
        var due = calendar.dueDate(day0, n);
        assertThat(due.date()).isEqualTo(walker);
        assertThat(due.days()).hasSize((int) (walker.toEpochDay() - day0.toEpochDay()) + 1);
        assertThat(due.days().stream().filter(CountedDay::counted)).hasSize(n);
    }

    @Property(tries = 2000)
    void later_receipt_and_longer_promise_never_fall_due_earlier(
            @ForAll @IntRange(max = MINUTES) int from,
            @ForAll @IntRange(max = 20_000) int wait,
            @ForAll @IntRange(min = 1, max = 30) int n) {
        var early = calendar.receivedDay(minute(from));
        var late = calendar.receivedDay(minute(from + wait));
        assertThat(calendar.isWorkingDay(early)).isTrue();
        assertThat(late).isAfterOrEqualTo(early);
        assertThat(calendar.dueDate(late, n).at())
                .isAfterOrEqualTo(calendar.dueDate(early, n).at());
        assertThat(calendar.dueDate(early, n + 1).at())
                .isAfter(calendar.dueDate(early, n).at());
    }

    @Property(tries = 2000)
    void minutes_add_up_over_any_moment_between(
            @ForAll @IntRange(max = MINUTES) int a,
            @ForAll @IntRange(max = MINUTES) int b,
            @ForAll @IntRange(max = MINUTES) int c) {
        long direct = calendar.workingMinutesBetween(minute(a), minute(c));
        long stopover = calendar.workingMinutesBetween(minute(a), minute(b))
                + calendar.workingMinutesBetween(minute(b), minute(c));
        assertThat(stopover).isEqualTo(direct);
    }

    private static Instant minute(int offset) {
        return FIRST.plus(Duration.ofMinutes(offset));
    }

    private boolean open(Instant moment) {
        return open(LocalDateTime.ofInstant(moment, IndonesianCalendar.WIB));
    }

    private boolean open(LocalDateTime local) {
        var date = local.toLocalDate();
        boolean holiday = holidays.contains(date);
        boolean ramadan = rules.specialHours().stream().anyMatch(period -> period.covers(date));
        LocalTime time = local.toLocalTime();
        return switch (date.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> false;
            case FRIDAY ->
                !holiday
                        && (ramadan
                                ? in(time, "08:00", "11:30") || in(time, "12:30", "15:30")
                                : in(time, "07:30", "11:30") || in(time, "13:00", "16:30"));
            default ->
                !holiday
                        && (ramadan
                                ? in(time, "08:00", "12:00") || in(time, "12:30", "15:00")
                                : in(time, "07:30", "12:00") || in(time, "13:00", "16:00"));
        };
    }

    private static boolean in(LocalTime time, String from, String to) {
        String clock = time.toString();
        return clock.compareTo(from) >= 0 && clock.compareTo(to) < 0;
    }
}
