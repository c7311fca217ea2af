package id.onestop.licensing.domain.sla;

import static id.onestop.licensing.domain.calendar.IndonesianCalendar.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.onestop.licensing.domain.calendar.DayReason;
import id.onestop.licensing.domain.calendar.Doubt;
import id.onestop.licensing.domain.calendar.IndonesianCalendar;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockCalculationTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 6);

    private final WorkingCalendar calendar = IndonesianCalendar.metro();
    private final ClockCalculation threeDays = new ClockCalculation(calendar, ClockPolicy.ofDays(3));

    /** Pauses written as {@code start/end;start/end}, an open one without its end. */
    private static Pause[] pauses(String text) {
        var pauses = new ArrayList<Pause>();
        for (String one : text == null ? new String[0] : text.split(";")) {
            String[] ends = one.strip().split("/");
            pauses.add(new Pause(at(ends[0]), ends.length == 1 ? null : at(ends[1]), "RECOMMENDATION", "440/0912"));
        }
        return pauses.toArray(Pause[]::new);
    }

    @Nested
    class The_due_date_of_three_days_from_Monday_6_July {

        @ParameterizedTest(name = "{2}: due {1}")
        @CsvSource(nullValues = "-", textBlock = """
                        -, 2026-07-09, no pause
                        2026-07-07 10:00/2026-07-07 15:00, 2026-07-09, inside a day
                        2026-07-07 14:00/2026-07-08 10:00, 2026-07-09, over the close of office: both days have counted
                        2026-07-07 07:30/2026-07-07 16:00, 2026-07-10, all office hours of a day
                        2026-07-07 00:00/2026-07-07 23:59, 2026-07-10, a whole day and more
                        2026-07-07 07:31/2026-07-07 16:00, 2026-07-09, one minute short in the morning
                        2026-07-07 07:30/2026-07-07 15:59, 2026-07-09, one minute short in the afternoon
                        2026-07-07 16:00/2026-07-09 08:10, 2026-07-10, from close to the second morning
                        2026-07-09 16:00/2026-07-14 07:30, 2026-07-09, from the close of day n on
                        2026-07-08 16:00/2026-07-13 09:00, 2026-07-13, over a weekend: Thursday and Friday are lost
                        2026-07-11 00:00/2026-07-12 23:59, 2026-07-09, the weekend alone
                        2026-07-07 08:00/2026-07-07 10:00;2026-07-07 13:00/2026-07-07 15:00, 2026-07-09, two in one day
                        2026-07-07 07:00/2026-07-07 12:00;2026-07-07 13:00/2026-07-07 17:00, 2026-07-10, two in one day with only the rest between
                        2026-07-07 07:00/2026-07-07 11:00;2026-07-07 11:00/2026-07-07 17:00, 2026-07-10, two that touch fill the day
                        2026-07-07 07:00/2026-07-07 11:00;2026-07-07 09:00/2026-07-07 17:00, 2026-07-10, two that overlap fill the day
                        2026-07-08 16:00/2026-07-09 10:00, 2026-07-09, ends on day n: day n counts
                        2026-07-08 16:00/2026-07-09 16:00, 2026-07-10, ends at the close of what would be day n
                        2026-07-09 15:00/2026-07-10 09:00, 2026-07-09, over the close of day n: day n has counted
                        2026-07-10 08:00/2026-07-13 16:00, 2026-07-09, begins after day n
                        2026-07-06 07:30/2026-07-06 16:00, 2026-07-09, day 0 is day 0 all the same
                        2026-07-07 07:30/2026-07-08 16:00;2026-07-10 07:30/2026-07-10 16:30, 2026-07-14, two pauses take three days
                        """)
        void leaves_out_days_that_stood_still_as_a_whole(String pauses, LocalDate due, String why) {
            var course = ClockCourse.from(MONDAY, pauses(pauses));
            assertThat(threeDays.dueDate(course, at("2026-08-03 09:00")))
                    .as(why)
                    .contains(due);
        }

        @ParameterizedTest(name = "looked at {0}: due {1}")
        @CsvSource({
            "2026-07-06 10:00, 2026-07-09",
            "2026-07-07 15:59, 2026-07-09",
            "2026-07-07 16:00, 2026-07-10",
            "2026-07-08 12:00, 2026-07-10",
            "2026-07-08 16:00, 2026-07-13"
        })
        void moves_with_each_whole_day_while_the_pause_lasts(String now, LocalDate due) {
            var course = ClockCourse.from(MONDAY, pauses("2026-07-06 15:00"));
            assertThat(threeDays.dueDate(course, at(now))).contains(due);
        }

        @Test
        void counts_the_day_of_receipt_where_the_agency_does() {
            var counting = new ClockCalculation(calendar, new ClockPolicy(3, StartsAt.RECEIPT, true, 450));
            var reading = counting.read(ClockCourse.from(MONDAY), at("2026-07-06 10:00"));
            assertThat(reading.dueDate()).isEqualTo("2026-07-08");
            assertThat(reading.ledger().get(0).number()).isEqualTo(1);
        }
    }

    @Nested
    class The_state {

        @ParameterizedTest(name = "{0}, pauses {1}: {2}, {3} minutes left")
        @CsvSource(
                nullValues = "-",
                value = {
                    "2026-07-06 16:00, -, RUNNING, 1350",
                    "2026-07-08 15:59, -, RUNNING, 451",
                    "2026-07-08 16:00, -, DUE_SOON, 450",
                    "2026-07-09 16:00, -, DUE_SOON, 0",
                    "2026-07-09 16:01, -, OVERDUE, 0",
                    "2026-07-10 09:00, -, OVERDUE, -90",
                    "2026-07-08 10:00, 2026-07-07 14:00, STOPPED, 750",
                    "2026-07-20 10:00, 2026-07-07 14:00, STOPPED, 750",
                    "2026-07-08 10:00, 2026-07-07 14:00/2026-07-08 09:00, RUNNING, 750",
                    "2026-07-10 10:00, 2026-07-10 09:00, OVERDUE, -150",
                    "2026-07-07 10:00, 2026-07-08 09:00, RUNNING, 1200"
                })
        void of_a_running_clock(String now, String pauses, ClockState state, long minutes) {
            var reading = threeDays.read(ClockCourse.from(MONDAY, pauses(pauses)), at(now));
            assertThat(reading.state()).isEqualTo(state);
            assertThat(reading.remainingMinutes()).isEqualTo(minutes);
        }

        @ParameterizedTest(name = "finished {0}: {1}")
        @CsvSource({
            "2026-07-07 09:00, FINISHED_ON_TIME, 1260",
            "2026-07-09 16:00, FINISHED_ON_TIME, 0",
            "2026-07-09 16:01, FINISHED_LATE, 0",
            "2026-07-13 09:00, FINISHED_LATE, -540"
        })
        void of_a_finished_clock_stays_as_it_was(String finished, ClockState state, long minutes) {
            var course = ClockCourse.from(MONDAY).finished(at(finished));
            var reading = threeDays.read(course, at("2026-09-01 09:00"));
            assertThat(reading.state()).isEqualTo(state);
            assertThat(reading.remainingMinutes()).isEqualTo(minutes);
            assertThat(threeDays.read(course, at("2026-07-06 09:00")).state()).isEqualTo(ClockState.RUNNING);
        }

        @Test
        void before_acceptance_is_not_started_and_has_no_date() {
            var reading = threeDays.read(ClockCourse.notStarted(), at("2026-07-06 09:00"));
            assertThat(reading.state()).isEqualTo(ClockState.NOT_STARTED);
            assertThat(reading.dueAt()).isNull();
            assertThat(reading.ledger()).isEmpty();
        }

        @Test
        void tells_of_years_without_decree() {
            assertThat(threeDays.read(ClockCourse.from(LocalDate.of(2027, 12, 30)), at("2027-12-30 09:00")))
                    .returns(true, ClockReading::provisional)
                    .returns(true, ClockReading::unconfirmed);
            assertThat(threeDays
                            .read(ClockCourse.from(MONDAY), at("2026-07-06 09:00"))
                            .doubts())
                    .doesNotContain(Doubt.NO_DECREE);
        }
    }

    @Nested
    class The_ledger {

        @Test
        void tells_the_story_of_the_clock_page() {
            var course = ClockCourse.from(
                    LocalDate.of(2026, 12, 21),
                    new Pause(at("2026-12-22 16:00"), at("2026-12-28 08:10"), "RECOMMENDATION", "440/0912"));
            var reading = threeDays.read(course, at("2026-12-28 11:15"));
            assertThat(reading.dueAt()).isEqualTo(at("2026-12-29 16:00"));
            assertThat(reading.countedDays()).isEqualTo(2);
            assertThat(reading.remainingMinutes()).isEqualTo(45 + 180 + 450);
            assertThat(reading.ledger())
                    .extracting(
                            day -> day.date().getDayOfMonth(),
                            LedgerDay::number,
                            LedgerDay::reason,
                            LedgerDay::holiday,
                            LedgerDay::pauseCause)
                    .containsExactly(
                            tuple(21, 0, DayReason.DAY_OF_RECEIPT, null, null),
                            tuple(22, 1, DayReason.WORKING_DAY, null, null),
                            tuple(23, null, DayReason.CLOCK_STOPPED, null, "RECOMMENDATION"),
                            tuple(24, null, DayReason.JOINT_LEAVE, "Cuti bersama Natal", null),
                            tuple(25, null, DayReason.NATIONAL_HOLIDAY, "Natal", null),
                            tuple(26, null, DayReason.WEEKEND, null, null),
                            tuple(27, null, DayReason.WEEKEND, null, null),
                            tuple(28, 2, DayReason.WORKING_DAY, null, "RECOMMENDATION"),
                            tuple(29, 3, DayReason.WORKING_DAY, null, null));
            assertThat(reading.ledger().get(2).heldBy("Dinas Kesehatan").holder())
                    .isEqualTo("Dinas Kesehatan");
        }

        @Test
        void goes_on_after_the_promise_to_today() {
            var course = ClockCourse.from(
                    MONDAY, new Pause(at("2026-07-13 07:00"), at("2026-07-14 07:00"), "PARTNER_OUTAGE", null));
            var reading = threeDays.read(course, at("2026-07-14 09:00"));
            assertThat(reading.state()).isEqualTo(ClockState.OVERDUE);
            assertThat(reading.ledger()).last().extracting(LedgerDay::number).isEqualTo(3);
            assertThat(reading.overrun())
                    .extracting(day -> day.date().getDayOfMonth(), LedgerDay::number, LedgerDay::reason)
                    .containsExactly(
                            tuple(10, 4, DayReason.WORKING_DAY),
                            tuple(11, null, DayReason.WEEKEND),
                            tuple(12, null, DayReason.WEEKEND),
                            tuple(13, null, DayReason.CLOCK_STOPPED),
                            tuple(14, 5, DayReason.WORKING_DAY));
            assertThat(reading.overrun()).allMatch(reading::late);
            assertThat(reading.ledger()).noneMatch(reading::late);
            assertThat(reading.days()).hasSize(reading.ledger().size() + 5);
        }

        @Test
        void goes_on_after_the_promise_to_the_decision_and_no_further() {
            var course = ClockCourse.from(MONDAY).finished(at("2026-07-10 10:00"));
            assertThat(threeDays.read(course, at("2026-08-03 09:00")).overrun())
                    .extracting(LedgerDay::number)
                    .containsExactly(4);
            assertThat(threeDays
                            .read(ClockCourse.from(MONDAY), at("2026-07-09 23:00"))
                            .overrun())
                    .isEmpty();
        }

        @ParameterizedTest(name = "at {0}: {1} days have begun")
        @CsvSource({
            "2026-07-06 10:00, 0",
            "2026-07-07 07:00, 0",
            "2026-07-07 07:30, 1",
            "2026-07-09 12:00, 3",
            "2026-07-20 07:00, 9",
            "2026-07-20 12:00, 10"
        })
        void counts_days_that_have_begun(String now, int days) {
            assertThat(threeDays.read(ClockCourse.from(MONDAY), at(now)).countedDays())
                    .isEqualTo(days);
        }
    }

    @Nested
    class Day_0 {

        @Test
        void is_the_day_of_receipt_or_of_acceptance_as_the_policy_says() {
            var received = at("2026-07-03 17:00");
            var accepted = at("2026-07-08 09:00");
            var onAcceptance = new ClockPolicy(3, StartsAt.ACCEPTANCE, false, 450);
            assertThat(ClockPolicy.ofDays(3).day0(calendar, received, accepted)).isEqualTo("2026-07-06");
            assertThat(onAcceptance.day0(calendar, received, accepted)).isEqualTo("2026-07-08");
        }
    }

    @Nested
    class A_budget {

        private final BudgetClock budgets = new BudgetClock(calendar);

        @ParameterizedTest(name = "{0} {1}, pauses {2}: {3}, {5}")
        @CsvSource(
                nullValues = "-",
                value = {
                    "30,  MINUTES, -,                                 2026-07-06 10:30, no pause, 30",
                    "2,   HOURS,   -,                                 2026-07-06 12:00, until the rest, 120",
                    "121, MINUTES, -,                                 2026-07-06 13:01, over the rest, 121",
                    "30,  MINUTES, 2026-07-06 10:10/2026-07-06 10:25, 2026-07-06 10:45, inside, 30",
                    "60,  MINUTES, 2026-07-06 10:30/2026-07-06 13:30, 2026-07-06 14:00, over the rest, 60",
                    "60,  MINUTES, 2026-07-06 10:30/2026-07-07 08:00, 2026-07-07 08:30, over the close, 60",
                    "60,  MINUTES, 2026-07-06 10:30/2026-07-13 08:00, 2026-07-13 08:30, over a weekend, 60",
                    "60,  MINUTES, 2026-07-06 10:10/2026-07-06 10:20;2026-07-06 10:30/2026-07-06 10:40, 2026-07-06 11:20, two, 60",
                    "30,  MINUTES, 2026-07-06 10:30/2026-07-06 15:00, 2026-07-06 10:30, begins at the limit, 30",
                    "30,  MINUTES, 2026-07-06 11:00/2026-07-06 15:00, 2026-07-06 10:30, begins after it, 30",
                    "30,  MINUTES, 2026-07-06 09:00/2026-07-06 10:15, 2026-07-06 10:45, lasts at the start, 30",
                    "1,   WORKING_DAYS, -,                            2026-07-07 16:00, one day, -",
                    "1,   WORKING_DAYS, 2026-07-07 07:30/2026-07-07 16:00, 2026-07-08 16:00, a day lost, -"
                })
        void loses_exactly_the_working_minutes_of_its_pauses(
                int amount, BudgetUnit unit, String pauses, String due, String why, Long used) {
            var start = at("2026-07-06 10:00");
            var budget = new Budget(amount, unit);
            var reading = budgets.read(budget, start, List.of(pauses(pauses)), at("2026-08-03 09:00"));
            assertThat(reading.dueAt()).as(why).isEqualTo(at(due));
            assertThat(reading.overdue()).isTrue();
            if (used != null) {
                assertThat(budgets.read(budget, start, List.of(pauses(pauses)), at(due)))
                        .returns(used, BudgetReading::usedMinutes)
                        .returns(0L, BudgetReading::remainingMinutes)
                        .returns(false, BudgetReading::overdue);
            }
        }

        @Test
        void keeps_what_is_left_while_it_stands_still() {
            var reading = budgets.read(
                    Budget.minutes(60),
                    at("2026-07-06 10:00"),
                    List.of(pauses("2026-07-06 10:20")),
                    at("2026-07-08 09:00"));
            assertThat(reading).isEqualTo(new BudgetReading(at("2026-07-08 09:40"), 20, 40, true, false));
            assertThat(budgets.dueAt(Budget.hours(1), at("2026-07-06 17:00"))).isEqualTo(at("2026-07-07 08:30"));
        }
    }
}
