package id.onestop.licensing.domain.sla;

import static id.onestop.licensing.domain.calendar.IndonesianCalendar.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.calendar.CalendarRules;
import id.onestop.licensing.domain.calendar.DayReason;
import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.DecreedKind;
import id.onestop.licensing.domain.calendar.IndonesianCalendar;
import id.onestop.licensing.domain.calendar.OfficeHours;
import id.onestop.licensing.domain.calendar.WeekHours;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.shared.Actor;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Day 0 is the working day of a moment, so it follows the working days. */
class DayZeroTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    private final WorkingCalendar usual = IndonesianCalendar.metro();
    private final WorkingCalendar closed = with(DecreedDays.closed(DecreedKind.LOCAL_HOLIDAY, MONDAY, "HUT", "SK 1"));
    private final WorkingCalendar half = with(new DecreedDays(
            DecreedKind.HALF_DAY,
            MONDAY,
            MONDAY,
            "Setengah hari",
            "SK 2",
            OfficeHours.withoutRest(LocalTime.of(7, 30), LocalTime.of(11, 30))));

    private static WorkingCalendar with(DecreedDays days) {
        return new WorkingCalendar(
                IndonesianCalendar.WIB, IndonesianCalendar.rules().withDecreed(List.of(days)));
    }

    private ServiceClock accepted(String received, boolean counted) {
        var clock = ServiceClock.of(1, 1, new ClockPolicy(3, StartsAt.RECEIPT, counted, 450));
        clock.accept(usual, at(received), at("2026-12-07 16:00"));
        return clock;
    }

    @Nested
    class A_decree_after_acceptance {

        @ParameterizedTest(name = "received {0}, day of receipt counted: {1}")
        @CsvSource({
            "2026-12-07 09:00, false, 2026-12-10 16:00",
            "2026-12-07 15:00, false, 2026-12-10 16:00",
            "2026-12-07 09:00, true,  2026-12-09 16:00"
        })
        void leaves_the_clock_as_if_it_had_been_there_before(String received, boolean counted, String before) {
            var clock = accepted(received, counted);
            assertThat(clock.dueAt()).isEqualTo(at(before));
            var later = ServiceClock.of(1, 2, new ClockPolicy(3, StartsAt.RECEIPT, counted, 450));
            later.accept(closed, at(received), at("2026-12-08 09:00"));
            assertThat(clock.wouldBeDueAt(closed)).isEqualTo(later.dueAt());

            assertThat(clock.recalculate(closed, at("2026-12-07 18:00"), "CALENDAR"))
                    .isPresent();

            assertThat(clock.day0()).isEqualTo("2026-12-08").isEqualTo(later.day0());
            assertThat(clock.dueAt()).isEqualTo(later.dueAt());
            assertThat(clock.events())
                    .last()
                    .returns(ClockEventKind.RECALCULATE, ClockEvent::kind)
                    .returns(LocalDate.of(2026, 12, 8), ClockEvent::day0);
            assertThat(clock.read(closed, at("2026-12-08 10:00")).ledger())
                    .first()
                    .returns(LocalDate.of(2026, 12, 8), LedgerDay::date);
        }

        @Test
        void that_shortens_the_day_moves_what_came_in_after_its_close() {
            var morning = accepted("2026-12-07 09:00", false);
            var afternoon = accepted("2026-12-07 15:00", false);
            morning.recalculate(half, at("2026-12-07 18:00"), "CALENDAR");
            afternoon.recalculate(half, at("2026-12-07 18:00"), "CALENDAR");
            assertThat(morning.day0()).isEqualTo("2026-12-07");
            assertThat(afternoon.day0()).isEqualTo("2026-12-08");
            assertThat(afternoon.dueAt()).isEqualTo(at("2026-12-11 16:30"));
        }

        @Test
        void that_is_withdrawn_moves_it_back() {
            var clock = accepted("2026-12-07 09:00", false);
            clock.recalculate(closed, at("2026-12-07 18:00"), "CALENDAR");
            clock.recalculate(usual, at("2026-12-08 18:00"), "CALENDAR");
            assertThat(clock.day0()).isEqualTo("2026-12-07");
            assertThat(clock.dueAt()).isEqualTo(at("2026-12-10 16:00"));
        }

        @Test
        void leaves_a_finished_clock_alone() {
            var clock = accepted("2026-12-07 09:00", false);
            clock.finish(usual, at("2026-12-07 16:10"));
            assertThat(clock.read(closed, at("2026-12-09 10:00")).ledger())
                    .first()
                    .returns(MONDAY, LedgerDay::date);
            assertThat(clock.countedBy()).isNull();
        }

        @Test
        void moves_the_day_that_a_person_put_right() {
            var clock = ServiceClock.of(1, 1, ClockPolicy.ofDays(3));
            clock.accept(usual, at("2026-12-08 09:00"), at("2026-12-08 10:00"));
            clock.correct(
                    usual,
                    new Correction.Day0Moved(MONDAY),
                    at("2026-12-08 11:00"),
                    new Ground(new Actor(7L, "Bagas Wirayudha", null, "Kepala Dinas"), "BA 1", "Buku agenda"));
            assertThat(clock.dueAt()).isEqualTo(at("2026-12-10 16:00"));
            clock.recalculate(closed, at("2026-12-08 12:00"), "CALENDAR");
            assertThat(clock.day0()).isEqualTo("2026-12-08");
            clock.recalculate(usual, at("2026-12-08 13:00"), "CALENDAR");
            assertThat(clock.day0()).isEqualTo(MONDAY);
        }
    }

    @Test
    void a_day_of_receipt_that_counts_but_is_closed_is_explained_and_not_counted() {
        var policy = new ClockPolicy(3, StartsAt.RECEIPT, true, 450);
        var reading = new ClockCalculation(closed, policy).read(ClockCourse.from(MONDAY), at("2026-12-08 10:00"));
        assertThat(reading.ledger())
                .first()
                .returns(null, LedgerDay::number)
                .returns(DayReason.LOCAL_HOLIDAY, LedgerDay::reason);
        assertThat(reading.countedDays()).isEqualTo(1);
        assertThat(reading.dueAt()).isEqualTo(at("2026-12-10 16:00"));
    }

    @Test
    void a_clock_that_starts_with_acceptance_follows_the_day_of_acceptance() {
        var clock = ServiceClock.of(1, 1, new ClockPolicy(3, StartsAt.ACCEPTANCE, false, 450));
        clock.accept(usual, at("2026-12-03 09:00"), at("2026-12-07 10:00"));
        clock.recalculate(closed, at("2026-12-07 11:00"), "CALENDAR");
        assertThat(clock.day0()).isEqualTo("2026-12-08");
    }

    @Nested
    class Other_office_hours {

        private final WeekHours shorter = WeekHours.mondayToFriday(
                OfficeHours.of("07:30", "15:00", "12:00", "13:00"), OfficeHours.of("07:30", "15:00", "11:30", "13:00"));

        private CalendarRules from(String day) {
            return IndonesianCalendar.rules().withHoursFrom(LocalDate.parse(day), shorter);
        }

        @Test
        void hold_from_their_day_and_never_for_days_that_are_over() {
            var calendar = new WorkingCalendar(IndonesianCalendar.WIB, from("2026-12-14"));
            assertThat(calendar.closeOf(LocalDate.of(2026, 12, 10))).isEqualTo(at("2026-12-10 16:00"));
            assertThat(calendar.closeOf(LocalDate.of(2026, 12, 14))).isEqualTo(at("2026-12-14 15:00"));
            var clock = accepted("2026-12-07 09:00", false);
            clock.finish(usual, at("2026-12-10 15:50"));
            assertThat(clock.read(calendar, at("2026-12-20 09:00")).state()).isEqualTo(ClockState.FINISHED_ON_TIME);
        }

        @Test
        void may_come_again_and_again() {
            var usualHours = IndonesianCalendar.rules().hours();
            var rules = from("2026-12-14")
                    .withHoursFrom(LocalDate.of(2027, 2, 1), usualHours)
                    .withHoursFrom(LocalDate.of(2027, 1, 11), usualHours);
            assertThat(rules.hoursOn(LocalDate.of(2026, 12, 13))).isEqualTo(usualHours);
            assertThat(rules.hoursOn(LocalDate.of(2026, 12, 14))).isEqualTo(shorter);
            assertThat(rules.hoursOn(LocalDate.of(2027, 1, 10))).isEqualTo(shorter);
            assertThat(rules.hoursOn(LocalDate.of(2027, 1, 11))).isEqualTo(usualHours);
            assertThat(rules.earlier()).hasSize(2);
            assertThat(rules.hoursFrom()).contains(LocalDate.of(2027, 1, 11));
        }

        @Test
        void may_be_put_on_another_day() {
            var rules = from("2026-12-14").withHoursMovedTo(LocalDate.of(2026, 12, 21));
            assertThat(rules.hoursOn(LocalDate.of(2026, 12, 18)))
                    .isEqualTo(IndonesianCalendar.rules().hours());
            assertThat(rules.hoursOn(LocalDate.of(2026, 12, 21))).isEqualTo(shorter);
            assertThat(IndonesianCalendar.rules()
                            .withHoursMovedTo(LocalDate.of(2026, 12, 21))
                            .earlier())
                    .isEmpty();
        }
    }
}
