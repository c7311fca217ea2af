package id.onestop.licensing.domain.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.calendar.IndonesianCalendar;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The business clock jumps, and the year changes at midnight in three zones: what is stored stays right. */
class ClockMovesTest {

    private static WorkingCalendar in(String zone) {
        return new WorkingCalendar(ZoneId.of(zone), IndonesianCalendar.rules());
    }

    private static Instant at(WorkingCalendar calendar, String local) {
        return LocalDateTime.parse(local.replace(' ', 'T'))
                .atZone(calendar.zone())
                .toInstant();
    }

    @Nested
    class The_turn_of_the_year {

        @ParameterizedTest(name = "{0}: received {1}, day 0 {2}, due {3}")
        @CsvSource({
            "Asia/Jakarta,  2026-12-31 16:00,    2026-12-31, 2027-01-07 16:00",
            "Asia/Jakarta,  2026-12-31 23:59:59, 2027-01-04, 2027-01-08 16:30",
            "Asia/Jakarta,  2027-01-01 00:00,    2027-01-04, 2027-01-08 16:30",
            "Asia/Makassar, 2026-12-31 16:00,    2026-12-31, 2027-01-07 16:00",
            "Asia/Makassar, 2026-12-31 23:59:59, 2027-01-04, 2027-01-08 16:30",
            "Asia/Makassar, 2027-01-01 00:00,    2027-01-04, 2027-01-08 16:30",
            "Asia/Jayapura, 2026-12-31 16:00,    2026-12-31, 2027-01-07 16:00",
            "Asia/Jayapura, 2026-12-31 23:59:59, 2027-01-04, 2027-01-08 16:30",
            "Asia/Jayapura, 2027-01-01 00:00,    2027-01-04, 2027-01-08 16:30"
        })
        void is_the_agencys_own(String zone, String received, LocalDate day0, String due) {
            var calendar = in(zone);
            var clock = ServiceClock.of(1, 1, ClockPolicy.ofDays(3));
            clock.accept(calendar, at(calendar, received), at(calendar, "2027-01-04 08:00"));
            assertThat(clock.day0()).isEqualTo(day0);
            assertThat(clock.dueAt()).isEqualTo(at(calendar, due));
        }

        @Test
        void is_two_hours_earlier_in_Jayapura_than_in_Jakarta() {
            var moment = Instant.parse("2026-12-31T15:30:00Z");
            assertThat(in("Asia/Jakarta").dateOf(moment)).isEqualTo("2026-12-31");
            assertThat(in("Asia/Makassar").dateOf(moment)).isEqualTo("2026-12-31");
            assertThat(in("Asia/Jayapura").dateOf(moment)).isEqualTo("2027-01-01");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"})
        void lies_inside_a_pause_like_any_other_midnight(String zone) {
            var calendar = in(zone);
            var clock = ServiceClock.of(1, 1, ClockPolicy.ofDays(3));
            clock.accept(calendar, at(calendar, "2026-12-29 09:00"), at(calendar, "2026-12-29 10:00"));
            clock.pause(calendar, at(calendar, "2026-12-30 16:00"), "RETURNED", "R-1");
            clock.resume(calendar, at(calendar, "2027-01-04 09:00"), "R-1");
            assertThat(clock.dueAt()).isEqualTo(at(calendar, "2027-01-06 16:00"));
        }
    }

    @Nested
    class A_business_clock_that_jumps {

        private final WorkingCalendar calendar = IndonesianCalendar.metro();

        private ServiceClock accepted() {
            var clock = ServiceClock.of(1, 1, ClockPolicy.ofDays(3));
            clock.accept(calendar, at(calendar, "2026-07-06 09:00"), at(calendar, "2026-07-06 10:00"));
            return clock;
        }

        @ParameterizedTest(name = "by {0} hours leaves the limit where it is")
        @CsvSource({"1", "-1", "9600"})
        void never_moves_a_limit(long hours) {
            var clock = accepted();
            var due = clock.dueAt();
            var jumped = at(calendar, "2026-07-07 10:00").plus(Duration.ofHours(hours));
            assertThat(clock.read(calendar, jumped).dueAt()).isEqualTo(due);
            assertThat(clock.recalculate(calendar, jumped, "CALENDAR")).isEmpty();
            assertThat(clock.dueAt()).isEqualTo(due);
        }

        @Test
        void an_hour_back_in_the_middle_of_a_pause_keeps_the_ledger_in_order() {
            var clock = accepted();
            clock.pause(calendar, at(calendar, "2026-07-07 10:00"), "RETURNED", "R-1");
            clock.resume(calendar, at(calendar, "2026-07-07 09:00"), "R-1");
            assertThat(clock.events()).extracting(ClockEvent::at).isSorted();
            assertThat(clock.dueAt()).isEqualTo(at(calendar, "2026-07-09 16:00"));
        }

        @Test
        void four_hundred_days_on_a_stopped_clock_is_due_in_a_year_without_a_decree() {
            var clock = accepted();
            clock.pause(calendar, at(calendar, "2027-12-01 10:00"), "RETURNED", "R-1");
            clock.resume(calendar, at(calendar, "2027-12-01 10:00").plus(Duration.ofDays(400)), "R-1");
            assertThat(clock.dueAt()).isEqualTo(at(calendar, "2026-07-09 16:00"));
            var late = ServiceClock.of(1, 2, ClockPolicy.ofDays(3));
            late.accept(calendar, at(calendar, "2027-12-01 09:00"), at(calendar, "2027-12-01 09:30"));
            late.pause(calendar, at(calendar, "2027-12-01 10:00"), "RETURNED", "R-1");
            late.resume(calendar, at(calendar, "2027-12-01 10:00").plus(Duration.ofDays(400)), "R-1");
            assertThat(late.provisional()).isTrue();
            assertThat(late.dueDate()).isAfter("2029-01-03");
        }
    }
}
