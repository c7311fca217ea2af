package id.onestop.licensing.domain.sla;

import static id.onestop.licensing.domain.calendar.IndonesianCalendar.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.calendar.Holiday;
import id.onestop.licensing.domain.calendar.HolidayKind;
import id.onestop.licensing.domain.calendar.IndonesianCalendar;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.shared.Conflict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ServiceClockTest {

    private final WorkingCalendar calendar = IndonesianCalendar.metro();
    private final ServiceClock clock = ServiceClock.of(1, 42, ClockPolicy.ofDays(3));

    private ServiceClock accepted() {
        clock.accept(calendar, at("2026-07-06 09:00"), at("2026-07-07 10:00"));
        return clock;
    }

    @Nested
    class A_clock {

        @Test
        void starts_at_acceptance_with_the_day_of_receipt_as_day_0() {
            assertThat(clock.read(calendar, at("2026-07-06 10:00")).state()).isEqualTo(ClockState.NOT_STARTED);
            var event = clock.accept(calendar, at("2026-07-06 09:00"), at("2026-07-07 10:00"));
            assertThat(event)
                    .isEqualTo(new ClockChanged(
                            1,
                            42,
                            at("2026-07-07 10:00"),
                            ClockEventKind.START,
                            null,
                            null,
                            LocalDate.of(2026, 7, 9),
                            at("2026-07-09 16:00")));
            assertThat(clock.day0()).isEqualTo("2026-07-06");
            assertThat(clock.dueAt()).isEqualTo(at("2026-07-09 16:00"));
            assertThat(clock.provisional()).isFalse();
        }

        @Test
        void stores_the_new_due_date_when_it_goes_on() {
            accepted().pause(calendar, at("2026-07-07 16:00"), "RECOMMENDATION", "440/0911");
            assertThat(clock.stopped()).isTrue();
            assertThat(clock.dueDate()).isEqualTo("2026-07-09");
            clock.resume(calendar, at("2026-07-09 08:00"), "440/0912");
            assertThat(clock.stopped()).isFalse();
            assertThat(clock.dueDate()).isEqualTo("2026-07-10");
            assertThat(clock.events())
                    .extracting(ClockEvent::kind)
                    .containsExactly(ClockEventKind.START, ClockEventKind.PAUSE, ClockEventKind.RESUME);
            assertThat(clock.read(calendar, at("2026-07-09 09:00")).pauses())
                    .containsExactly(
                            new Pause(at("2026-07-07 16:00"), at("2026-07-09 08:00"), "RECOMMENDATION", "440/0911"));
        }

        @Test
        void finishes_on_time_also_out_of_a_pause() {
            accepted().pause(calendar, at("2026-07-07 16:00"), "RECOMMENDATION", null);
            clock.finish(calendar, at("2026-07-20 08:00"));
            assertThat(clock.stopped()).isFalse();
            assertThat(clock.read(calendar, at("2026-09-01 08:00")).state()).isEqualTo(ClockState.FINISHED_ON_TIME);
        }

        @Test
        void forgets_earlier_pauses_when_it_is_reset() {
            accepted().pause(calendar, at("2026-07-07 16:00"), "RETURNED", null);
            clock.reset(calendar, at("2026-07-13 17:00"), at("2026-07-14 09:00"), "RECONFIRMATION");
            assertThat(clock.day0()).isEqualTo("2026-07-14");
            assertThat(clock.dueDate()).isEqualTo("2026-07-17");
            assertThat(clock.read(calendar, at("2026-07-14 10:00")).state()).isEqualTo(ClockState.RUNNING);
        }

        @Test
        void moves_with_an_amended_decree_and_says_so() {
            accepted();
            assertThat(clock.recalculate(calendar, at("2026-07-07 11:00"), "SKB"))
                    .isEmpty();
            var amended = new WorkingCalendar(
                    IndonesianCalendar.WIB,
                    IndonesianCalendar.rules()
                            .withHolidays(List.of(new Holiday(
                                    LocalDate.of(2026, 7, 8), "Cuti bersama", HolidayKind.JOINT_LEAVE, "SKB"))));
            assertThat(clock.recalculate(amended, at("2026-07-07 11:00"), "SKB"))
                    .get()
                    .returns(ClockEventKind.RECALCULATE, ClockChanged::kind)
                    .returns(at("2026-07-10 16:30"), ClockChanged::dueAt);
        }

        @Test
        void never_lets_its_ledger_run_back() {
            accepted().pause(calendar, at("2026-07-07 09:59"), "RECOMMENDATION", null);
            assertThat(clock.events().get(1).at()).isEqualTo(at("2026-07-07 10:00"));
        }

        @Test
        void refuses_what_does_not_fit_its_state() {
            refused("CLOCK_NOT_STARTED", () -> clock.pause(calendar, at("2026-07-06 09:00"), "RETURNED", null));
            refused("CLOCK_NOT_STARTED", () -> clock.finish(calendar, at("2026-07-06 09:00")));
            accepted();
            refused(
                    "CLOCK_STARTED_ALREADY",
                    () -> clock.accept(calendar, at("2026-07-06 09:00"), at("2026-07-07 10:00")));
            refused("CLOCK_NOT_STOPPED", () -> clock.resume(calendar, at("2026-07-07 10:00"), null));
            clock.pause(calendar, at("2026-07-07 11:00"), "RETURNED", null);
            refused("CLOCK_STOPPED_ALREADY", () -> clock.pause(calendar, at("2026-07-07 12:00"), "RETURNED", null));
            clock.finish(calendar, at("2026-07-07 13:00"));
            refused("CLOCK_FINISHED", () -> clock.resume(calendar, at("2026-07-07 14:00"), null));
        }

        private void refused(String code, Runnable verb) {
            assertThatThrownBy(verb::run)
                    .isInstanceOfSatisfying(
                            Conflict.class,
                            refusal -> assertThat(refusal.code()).isEqualTo(code));
        }
    }
}
