package id.onestop.licensing.domain.sla;

import static id.onestop.licensing.domain.calendar.IndonesianCalendar.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.calendar.Holiday;
import id.onestop.licensing.domain.calendar.HolidayKind;
import id.onestop.licensing.domain.calendar.IndonesianCalendar;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.shared.Conflict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When silence grants what a file asks for. */
class DeemedMomentTest {

    private final WorkingCalendar calendar = IndonesianCalendar.metro();

    private ServiceClock accepted(int promise, int day) {
        var clock = ServiceClock.of(1, 42, ClockPolicy.ofDays(promise));
        clock.deemOn(day);
        clock.accept(calendar, at("2026-07-06 09:00"), at("2026-07-06 10:00"));
        return clock;
    }

    private static @Nullable Instant moment(ServiceClock clock) {
        return clock.deemed().orElseThrow().at();
    }

    private static @Nullable Instant next(ServiceClock clock) {
        return clock.deemed().orElseThrow().nextAt();
    }

    @Nested
    class The_moment {

        // Monday 6 July 2026 is day 0
        @ParameterizedTest(name = "day {0}, stopped {1} to {2}: {3}")
        @CsvSource(
                nullValues = "-",
                value = {
                    "1, -, -, 2026-07-07 16:00",
                    "3, -, -, 2026-07-09 16:00",
                    "4, -, -, 2026-07-10 16:30",
                    "5, -, -, 2026-07-13 16:00",
                    // a stop inside a day costs nothing, one of a whole day costs the day
                    "5, 2026-07-07 09:00, 2026-07-07 15:00, 2026-07-13 16:00",
                    "5, 2026-07-07 07:30, 2026-07-07 16:00, 2026-07-14 16:00",
                    "5, 2026-07-07 16:00, 2026-07-09 07:30, 2026-07-14 16:00",
                    // over a weekend only the working days count
                    "5, 2026-07-09 16:00, 2026-07-13 07:30, 2026-07-14 16:00",
                    // a stop on day n that outlives its close
                    "5, 2026-07-13 10:00, 2026-07-14 10:00, 2026-07-13 16:00",
                    "5, 2026-07-13 07:00, 2026-07-14 10:00, 2026-07-14 16:00"
                })
        void is_the_close_of_office_on_the_counted_day(
                int day, @Nullable String from, @Nullable String to, String expected) {
            var clock = accepted(3, day);
            if (from != null && to != null) {
                clock.pause(calendar, at(from), "RETURNED", null);
                assertThat(moment(clock)).as("while it stands").isNull();
                assertThat(next(clock)).isNull();
                clock.resume(calendar, at(to), null);
            }
            assertThat(moment(clock)).isEqualTo(at(expected));
            assertThat(next(clock)).isEqualTo(at(expected));
        }

        @Test
        void is_unknown_where_the_service_has_no_such_rule_and_before_acceptance() {
            var without = ServiceClock.of(1, 42, ClockPolicy.ofDays(3));
            without.accept(calendar, at("2026-07-06 09:00"), at("2026-07-06 10:00"));
            assertThat(without.deemed()).isEmpty();
            var with = ServiceClock.of(1, 43, ClockPolicy.ofDays(3));
            with.deemOn(5);
            assertThat(moment(with)).isNull();
        }

        @Test
        void is_gone_once_a_person_has_decided() {
            var clock = accepted(3, 5);
            clock.finish(calendar, at("2026-07-13 15:59"));
            assertThat(moment(clock)).isNull();
            assertThat(next(clock)).isNull();
        }

        @Test
        void moves_with_a_decree_even_where_the_limit_does_not() {
            var clock = accepted(3, 5);
            var amended = new WorkingCalendar(
                    IndonesianCalendar.WIB,
                    IndonesianCalendar.rules()
                            .withHolidays(List.of(new Holiday(
                                    LocalDate.of(2026, 7, 13), "Cuti bersama", HolidayKind.JOINT_LEAVE, "SKB"))));
            assertThat(clock.recalculate(amended, at("2026-07-07 11:00"), "SKB"))
                    .isEmpty();
            assertThat(moment(clock)).isEqualTo(at("2026-07-14 16:00"));
        }

        @Test
        void begins_anew_with_a_clock_that_does() {
            var clock = accepted(3, 5);
            clock.pause(calendar, at("2026-07-07 16:00"), "RETURNED", null);
            clock.reset(calendar, at("2026-07-13 09:00"), at("2026-07-14 09:00"), "RESUBMITTED");
            assertThat(moment(clock)).isEqualTo(at("2026-07-20 16:00"));
        }

        @Test
        void follows_a_pause_that_was_put_into_the_ledger_later() {
            var clock = accepted(3, 5);
            clock.correct(
                    calendar,
                    new Correction.PauseAdded(at("2026-07-07 07:30"), at("2026-07-07 16:00"), "PARTNER_OUTAGE"),
                    at("2026-07-08 09:00"),
                    Ground.SYSTEM);
            assertThat(moment(clock)).isEqualTo(at("2026-07-14 16:00"));
        }

        @Property(tries = 1000)
        void is_the_limit_of_a_promise_of_so_many_days_whatever_stops_the_clock(
                @ForAll @IntRange(min = 1, max = 12) int promise,
                @ForAll @IntRange(min = 1, max = 12) int day,
                @ForAll @IntRange(min = 0, max = 9_000) int pausedAfter,
                @ForAll @IntRange(min = 1, max = 9_000) int pausedFor) {
            var clock = accepted(promise, day);
            var oracle = accepted(day, day);
            for (var one : List.of(clock, oracle)) {
                var from = at("2026-07-06 10:00").plus(Duration.ofMinutes(pausedAfter));
                one.pause(calendar, from, "RETURNED", null);
                one.resume(calendar, from.plus(Duration.ofMinutes(pausedFor)), null);
            }
            assertThat(moment(clock)).isEqualTo(oracle.dueAt());
        }
    }

    @Nested
    class The_decision {

        @ParameterizedTest(name = "at {0}: {1}")
        @CsvSource({"2026-07-13 15:59, false", "2026-07-13 16:00, true", "2026-07-20 03:00, true"})
        void is_due_from_the_moment_on(String now, boolean due) {
            assertThat(accepted(3, 5).deemed().orElseThrow().due(at(now))).isEqualTo(due);
        }

        @Test
        void ends_the_counting_once() {
            var clock = accepted(3, 5);
            var at = at("2026-07-13 16:01");
            var resume = at.plusSeconds(120);
            var changed = clock.deem(calendar, at, resume, Ground.SYSTEM);
            assertThat(changed.kind()).isEqualTo(ClockEventKind.FINISH);
            assertThat(changed.cause()).isEqualTo(ServiceClock.DEEMED);
            assertThat(clock.finished()).isTrue();
            assertThat(clock.deemed().orElseThrow()).isEqualTo(new DeemedMoment(5, at("2026-07-13 16:00"), resume, at));
            clock.deemNext(null);
            assertThat(next(clock)).isNull();
            assertThat(Objects.requireNonNull(clock.deemed().orElseThrow().decidedAt()))
                    .isEqualTo(at);
            assertThatThrownBy(() -> clock.deem(calendar, at, resume, Ground.SYSTEM))
                    .isInstanceOf(Conflict.class);
        }

        @Test
        void is_refused_before_its_moment_while_the_clock_stands_and_after_a_person() {
            var early = accepted(3, 5);
            assertThatThrownBy(
                            () -> early.deem(calendar, at("2026-07-13 15:59"), at("2026-07-13 16:10"), Ground.SYSTEM))
                    .isInstanceOf(Conflict.class);
            early.pause(calendar, at("2026-07-13 15:59"), "RETURNED", null);
            assertThatThrownBy(
                            () -> early.deem(calendar, at("2026-07-13 16:01"), at("2026-07-13 16:10"), Ground.SYSTEM))
                    .isInstanceOf(Conflict.class);
            var decided = accepted(3, 5);
            decided.finish(calendar, at("2026-07-10 09:00"));
            assertThatThrownBy(
                            () -> decided.deem(calendar, at("2026-07-13 16:01"), at("2026-07-13 16:10"), Ground.SYSTEM))
                    .isInstanceOf(Conflict.class);
        }

        @Test
        void stays_put_off_while_the_moment_stays() {
            var clock = accepted(3, 5);
            clock.deemNext(null);
            assertThat(clock.recalculate(calendar, at("2026-07-07 11:00"), "SKB"))
                    .isEmpty();
            assertThat(next(clock)).as("parked").isNull();
            assertThat(moment(clock)).isEqualTo(at("2026-07-13 16:00"));
        }
    }
}
