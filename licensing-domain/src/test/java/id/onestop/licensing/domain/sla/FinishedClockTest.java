package id.onestop.licensing.domain.sla;

import static id.onestop.licensing.domain.calendar.IndonesianCalendar.WIB;
import static id.onestop.licensing.domain.calendar.IndonesianCalendar.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.calendar.DayReason;
import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.DecreedKind;
import id.onestop.licensing.domain.calendar.Doubt;
import id.onestop.licensing.domain.calendar.IndonesianCalendar;
import id.onestop.licensing.domain.calendar.OfficeHours;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.shared.Actor;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinishedClockTest {

    private static final Ground GROUND = new Ground(new Actor(7L, "Bagas", null, "Kepala"), "BA 12", "Sistem mati");

    private final WorkingCalendar calendar = IndonesianCalendar.metro();
    private final ServiceClock clock = ServiceClock.of(1, 42, ClockPolicy.ofDays(3));

    FinishedClockTest() {
        clock.accept(calendar, at("2026-07-06 09:00"), at("2026-07-07 10:00"));
    }

    private static WorkingCalendar with(DecreedKind kind, String day) {
        var date = LocalDate.parse(day);
        var decreed = kind.closes().isPresent()
                ? DecreedDays.closed(kind, date, "Sisipan", "SK 9")
                : DecreedDays.worked(
                        kind,
                        date,
                        "Sisipan",
                        "SK 9",
                        OfficeHours.withoutRest(LocalTime.of(7, 30), LocalTime.of(11, 30)));
        return new WorkingCalendar(WIB, IndonesianCalendar.rules().withDecreed(List.of(decreed)));
    }

    @ParameterizedTest(name = "finished {0}, then {1} on {2}")
    @CsvSource({
        "2026-07-09 10:00, LOCAL_HOLIDAY, 2026-07-08",
        "2026-07-09 10:00, LOCAL_HOLIDAY, 2026-07-06",
        "2026-07-08 10:00, JOINT_LEAVE, 2026-07-09",
        "2026-07-09 10:00, HALF_DAY, 2026-07-09",
        "2026-07-14 10:00, LOCAL_HOLIDAY, 2026-07-13",
        "2026-07-14 10:00, MAKE_UP_DAY, 2026-07-11"
    })
    void its_explanation_stays_what_it_was(String finished, DecreedKind kind, String day) {
        clock.finish(calendar, at(finished));
        var then = clock.read(calendar, at("2026-08-01 09:00"));

        var later = with(kind, day);

        assertThat(clock.read(later, at("2026-08-01 09:00"))).isEqualTo(then);
        assertThat(clock.wouldBeDueAt(later)).isEqualTo(clock.dueAt());
        assertThat(clock.countedBy()).isNull();
    }

    @Test
    void one_that_runs_follows() {
        var later = with(DecreedKind.LOCAL_HOLIDAY, "2026-07-08");
        assertThat(clock.read(later, at("2026-07-08 09:00")).dueDate()).isEqualTo("2026-07-10");
    }

    @Nested
    class One_of_a_release_that_kept_no_days {

        private static final WorkingCalendar LATER = with(DecreedKind.LOCAL_HOLIDAY, "2026-07-08");

        @BeforeEach
        void finish() {
            clock.finish(calendar, at("2026-07-09 15:00"));
        }

        private void loseItsDays() throws ReflectiveOperationException {
            var days = ClockEvent.class.getDeclaredField("days");
            days.setAccessible(true);
            for (var line : clock.events()) {
                days.set(line, null);
            }
        }

        @Test
        void shows_the_limit_that_was_stored_and_says_that_its_days_are_not_those_of_then()
                throws ReflectiveOperationException {
            loseItsDays();

            var reading = FinishedReading.of(clock, LATER, at("2026-08-01 09:00"));

            assertThat(reading.dueDate())
                    .isEqualTo("2026-07-09")
                    .isNotEqualTo(clock.read(LATER, at("2026-08-01 09:00")).dueDate());
            assertThat(reading.dueAt()).isEqualTo(clock.dueAt());
            assertThat(reading.remainingMinutes()).isEqualTo(60);
            assertThat(reading.state()).isEqualTo(ClockState.FINISHED_ON_TIME);
            assertThat(reading.doubts()).containsExactly(Doubt.DAYS_NOT_KEPT);
            assertThat(reading.days()).noneMatch(reading::late);
            assertThat(reading.ledger().get(reading.ledger().size() - 1).date()).isEqualTo("2026-07-09");
        }

        @Test
        void was_late_even_if_more_days_are_closed_now() throws ReflectiveOperationException {
            var late = ServiceClock.of(1, 43, ClockPolicy.ofDays(2));
            late.accept(calendar, at("2026-07-06 09:00"), at("2026-07-07 10:00"));
            late.finish(calendar, at("2026-07-08 17:00"));
            var days = ClockEvent.class.getDeclaredField("days");
            days.setAccessible(true);
            for (var line : late.events()) {
                days.set(line, null);
            }

            assertThat(FinishedReading.of(late, LATER, at("2026-08-01 09:00")).state())
                    .isEqualTo(ClockState.FINISHED_LATE);
        }

        @Test
        void keeps_its_days_from_the_first_correction_on() throws ReflectiveOperationException {
            loseItsDays();
            var added = new Correction.PauseAdded(at("2026-07-07 00:00"), at("2026-07-08 00:00"), "PARTNER_OUTAGE");
            clock.correct(calendar, added, at("2026-07-20 09:00"), GROUND);

            var reading = FinishedReading.of(clock, LATER, at("2026-08-01 09:00"));

            assertThat(reading.dueDate()).isEqualTo("2026-07-10");
            assertThat(reading.doubts()).doesNotContain(Doubt.DAYS_NOT_KEPT);
        }

        @Test
        void one_that_kept_them_is_not_doubted() {
            var now = at("2026-08-01 09:00");
            assertThat(FinishedReading.of(clock, LATER, now)).isEqualTo(clock.read(LATER, now));
        }
    }

    @Nested
    class A_correction_after_its_end {

        @Test
        void counts_by_the_days_of_then_and_keeps_them() {
            clock.finish(calendar, at("2026-07-10 10:00"));
            var later = with(DecreedKind.LOCAL_HOLIDAY, "2026-07-07");
            var added = new Correction.PauseAdded(at("2026-07-08 00:00"), at("2026-07-09 00:00"), "PARTNER_OUTAGE");

            clock.correct(later, added, at("2026-07-20 09:00"), GROUND);

            assertThat(clock.dueDate()).as("one day more, not two").isEqualTo("2026-07-10");
            var reading = clock.read(calendar, at("2026-08-01 09:00"));
            assertThat(reading.state()).isEqualTo(ClockState.FINISHED_ON_TIME);
            assertThat(clock.read(later, at("2026-08-01 09:00"))).isEqualTo(reading);
            assertThat(reading.ledger()).noneMatch(day -> day.reason() == DayReason.LOCAL_HOLIDAY);
        }
    }
}
