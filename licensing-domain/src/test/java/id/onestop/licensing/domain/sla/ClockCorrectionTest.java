package id.onestop.licensing.domain.sla;

import static id.onestop.licensing.domain.calendar.IndonesianCalendar.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.calendar.IndonesianCalendar;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.sla.Correction.Day0Moved;
import id.onestop.licensing.domain.sla.Correction.PauseAdded;
import id.onestop.licensing.domain.sla.Correction.PauseVoided;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockCorrectionTest {

    private static final Actor HEAD = new Actor(7L, "Bagas Wirayudha", null, "Kepala Dinas");
    private static final Ground GROUND = new Ground(HEAD, "Berita acara 12", "Sistem mitra mati sehari");

    private final WorkingCalendar calendar = IndonesianCalendar.metro();
    private final ServiceClock clock = ServiceClock.of(1, 42, ClockPolicy.ofDays(3));

    ClockCorrectionTest() {
        clock.accept(calendar, at("2026-07-06 09:00"), at("2026-07-07 10:00"));
    }

    private PauseAdded added(String from, String until) {
        return new PauseAdded(at(from), at(until), "PARTNER_OUTAGE");
    }

    @Nested
    class A_correction {

        @Test
        void adds_a_line_with_name_basis_and_reason_and_moves_the_limit() {
            var changed = clock.correct(
                    calendar, added("2026-07-08 07:00", "2026-07-08 17:00"), at("2026-07-09 09:00"), GROUND);
            assertThat(changed.kind()).isEqualTo(ClockEventKind.PAUSE_ADDED);
            assertThat(clock.dueAt()).isEqualTo(at("2026-07-10 16:30"));
            assertThat(clock.events()).hasSize(2);
            assertThat(clock.events().get(1))
                    .returns("Bagas Wirayudha", ClockEvent::actorName)
                    .returns("account:7", ClockEvent::actor)
                    .returns("Berita acara 12", ClockEvent::basis)
                    .returns("Sistem mitra mati sehari", ClockEvent::reason)
                    .returns(at("2026-07-09 16:00"), ClockEvent::dueBefore)
                    .returns(at("2026-07-10 16:30"), ClockEvent::dueAfter);
        }

        @Test
        void puts_a_pause_out_of_force_and_its_line_stays() {
            clock.pause(calendar, at("2026-07-07 16:00"), "RETURNED", "R-1");
            clock.resume(calendar, at("2026-07-09 09:00"), "R-1");
            assertThat(clock.dueDate()).isEqualTo("2026-07-10");
            clock.correct(calendar, new PauseVoided(1), at("2026-07-09 10:00"), GROUND);
            assertThat(clock.dueDate()).isEqualTo("2026-07-09");
            assertThat(clock.events().get(1).kind()).isEqualTo(ClockEventKind.PAUSE);
            assertThat(clock.events().get(3).corrects()).isEqualTo(1);
            assertThat(clock.read(calendar, at("2026-07-09 11:00")).pauses()).isEmpty();
        }

        @Test
        void lets_a_clock_go_on_that_stands_by_mistake() {
            clock.pause(calendar, at("2026-07-07 16:00"), "RETURNED", "R-1");
            clock.correct(calendar, new PauseVoided(1), at("2026-07-09 10:00"), GROUND);
            assertThat(clock.stopped()).isFalse();
            assertThat(clock.read(calendar, at("2026-07-09 11:00")).state()).isEqualTo(ClockState.DUE_SOON);
            clock.pause(calendar, at("2026-07-09 12:00"), "RETURNED", "R-2");
            assertThat(clock.stopped()).isTrue();
        }

        @Test
        void puts_a_correction_out_of_force_as_well() {
            clock.correct(calendar, added("2026-07-08 07:00", "2026-07-08 17:00"), at("2026-07-09 09:00"), GROUND);
            clock.correct(calendar, new PauseVoided(1), at("2026-07-09 10:00"), GROUND);
            assertThat(clock.dueAt()).isEqualTo(at("2026-07-09 16:00"));
            refused("CLOCK_LINE_NO_PAUSE", new PauseVoided(1));
        }

        @Test
        void moves_day_0() {
            clock.correct(calendar, new Day0Moved(LocalDate.of(2026, 7, 3)), at("2026-07-08 09:00"), GROUND);
            assertThat(clock.dueAt()).isEqualTo(at("2026-07-08 16:00"));
            assertThat(clock.events().get(1).day0()).isEqualTo("2026-07-03");
        }

        @Test
        void changes_what_a_finished_clock_says_of_its_promise() {
            clock.finish(calendar, at("2026-07-10 10:00"));
            assertThat(clock.read(calendar, at("2026-07-20 09:00")).state()).isEqualTo(ClockState.FINISHED_LATE);
            clock.correct(calendar, added("2026-07-08 07:00", "2026-07-08 17:00"), at("2026-07-13 09:00"), GROUND);
            assertThat(clock.read(calendar, at("2026-07-20 09:00")).state()).isEqualTo(ClockState.FINISHED_ON_TIME);
        }

        @Test
        void may_tell_of_a_stop_before_a_day_0_that_lies_ahead() {
            var sunday = ServiceClock.of(1, 43, ClockPolicy.ofDays(3));
            sunday.accept(calendar, at("2026-07-05 21:00"), at("2026-07-05 21:30"));
            var due = sunday.dueAt();
            sunday.correct(calendar, added("2026-07-05 21:00", "2026-07-05 21:30"), at("2026-07-05 22:00"), GROUND);
            assertThat(sunday.dueAt()).isEqualTo(due);
            assertThat(sunday.events()).hasSize(2);
        }

        @ParameterizedTest(name = "a stop from {0} to {1}")
        @CsvSource({
            "2026-07-08 09:00, 2026-07-08 09:00, nothing",
            "2026-07-08 09:00, 2026-07-08 08:00, backwards",
            "2026-07-05 09:00, 2026-07-08 08:00, before day 0",
            "2026-07-08 09:00, 2026-07-09 10:01, in the future"
        })
        void refuses_a_stop_that_the_file_cannot_have_had(String from, String until, String why) {
            refused("CLOCK_PAUSE_OUT_OF_COURSE", added(from, until));
        }

        @ParameterizedTest(name = "day 0 on {0}: {1}")
        @CsvSource({
            "2026-07-05, CLOCK_DAY0_IMPOSSIBLE",
            "2026-07-08, CLOCK_DAY0_IMPOSSIBLE",
            "2026-07-06, CLOCK_DAY0_SAME"
        })
        void refuses_a_day_0_that_cannot_be(LocalDate day0, String code) {
            refused(code, new Day0Moved(day0));
        }

        @ParameterizedTest
        @CsvSource({"0", "7", "-1"})
        void refuses_a_line_that_is_no_pause(int line) {
            refused("CLOCK_LINE_NO_PAUSE", new PauseVoided(line));
        }

        private void refused(String code, Correction correction) {
            int lines = clock.events().size();
            assertThatThrownBy(() -> clock.correct(calendar, correction, at("2026-07-09 10:00"), GROUND))
                    .isInstanceOfSatisfying(
                            LicensingException.class,
                            refusal -> assertThat(refusal.code()).isEqualTo(code));
            assertThat(clock.events()).hasSize(lines);
        }
    }

    @Nested
    class Every_line {

        @Test
        void says_who_by_which_rule_and_what_became_of_the_limit() {
            var other = ServiceClock.of(1, 43, ClockPolicy.ofDays(3));
            var official = Ground.of(new Actor(9L, "Rangga", null, null), "Standar pelayanan No. 61");
            other.accept(calendar, at("2026-07-06 09:00"), at("2026-07-06 10:00"), official);
            other.pause(calendar, at("2026-07-06 16:00"), "RETURNED", "R-1", official);
            other.resume(calendar, at("2026-07-08 08:00"), "R-1", official);
            other.finish(calendar, at("2026-07-09 08:00"), official);
            assertThat(other.events()).allSatisfy(line -> {
                assertThat(line.actorName()).isEqualTo("Rangga");
                assertThat(line.basis()).isEqualTo("Standar pelayanan No. 61");
                assertThat(line.dueAfter()).isNotNull();
            });
            assertThat(other.events().get(2).dueBefore()).isEqualTo(at("2026-07-09 16:00"));
            assertThat(other.events().get(2).dueAfter()).isEqualTo(at("2026-07-10 16:30"));
        }
    }
}
