package id.onestop.licensing.domain.calendar;

import static id.onestop.licensing.domain.calendar.IndonesianCalendar.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = IndonesianCalendar.metro();

    @Nested
    class A_due_date {

        @ParameterizedTest(name = "received {0}, {1} working days: {2}")
        @CsvSource({
            "2025-07-25,  3, 2025-07-30",
            "2025-08-15,  3, 2025-08-21",
            "2025-03-27,  3, 2025-04-10",
            "2025-04-17,  3, 2025-04-23",
            "2025-12-24,  3, 2025-12-31",
            "2026-02-13,  3, 2026-02-20",
            "2026-03-17,  2, 2026-03-26",
            "2026-03-17,  3, 2026-03-27",
            "2026-03-17,  5, 2026-03-31",
            "2026-05-26,  3, 2026-06-03",
            "2026-12-23,  3, 2026-12-30",
            "2026-12-31,  3, 2027-01-07",
            "2027-03-05,  3, 2027-03-18",
            "2027-05-14,  5, 2027-05-27",
            "2026-03-02,  3, 2026-03-05",
            "2026-03-02,  5, 2026-03-09",
            "2026-03-02, 14, 2026-03-27",
            "2026-03-02, 60, 2026-06-10"
        })
        void is_the_close_of_office_on_working_day_n(LocalDate received, int n, LocalDate due) {
            var answer = calendar.dueDate(received, n);
            assertThat(answer.date()).isEqualTo(due);
            assertThat(answer.at()).isEqualTo(calendar.closeOf(due));
        }

        @Test
        void explains_every_day_with_number_reason_and_decree() {
            assertThat(calendar.dueDate(LocalDate.of(2025, 8, 15), 3).days())
                    .extracting(
                            day -> day.date().getDayOfMonth(),
                            CountedDay::number,
                            CountedDay::reason,
                            CountedDay::holiday,
                            CountedDay::decree)
                    .containsExactly(
                            tuple(15, 0, DayReason.DAY_OF_RECEIPT, null, null),
                            tuple(16, null, DayReason.WEEKEND, null, null),
                            tuple(
                                    17,
                                    null,
                                    DayReason.NATIONAL_HOLIDAY,
                                    "Proklamasi Kemerdekaan",
                                    "SKB 1017/2/2 Tahun 2024"),
                            tuple(18, null, DayReason.JOINT_LEAVE, "Cuti bersama", "SKB 933/1/3 Tahun 2025"),
                            tuple(19, 1, DayReason.WORKING_DAY, null, null),
                            tuple(20, 2, DayReason.WORKING_DAY, null, null),
                            tuple(21, 3, DayReason.WORKING_DAY, null, null));
        }

        @ParameterizedTest(name = "last day {1}: closes {2}")
        @CsvSource({
            "2026-05-05, 2026-05-06, 16:00",
            "2026-05-07, 2026-05-08, 16:30",
            "2026-03-02, 2026-03-03, 15:00",
            "2026-03-05, 2026-03-06, 15:30"
        })
        void falls_at_the_close_of_that_day_on_Fridays_and_in_Ramadan_too(
                LocalDate day0, LocalDate due, String closes) {
            assertThat(calendar.dueDate(day0, 1).at()).isEqualTo(at(due + " " + closes));
        }

        @ParameterizedTest(name = "from {0}, {1} days: {2}")
        @CsvSource(
                nullValues = "-",
                value = {
                    "2026-05-05, 3, -",
                    "2024-12-30, 3, NO_DECREE",
                    "2026-12-31, 3, DECREE_UNCONFIRMED",
                    "2027-12-30, 3, NO_DECREE DECREE_UNCONFIRMED",
                    "2026-03-02, 3, HOURS_UNCONFIRMED"
                })
        void says_what_makes_it_doubtful(LocalDate day0, int n, String doubts) {
            var expected = doubts == null
                    ? List.<Doubt>of()
                    : List.of(doubts.split(" ")).stream().map(Doubt::valueOf).toList();
            var due = calendar.dueDate(day0, n);
            assertThat(due.doubts()).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(due.provisional()).isEqualTo(expected.contains(Doubt.NO_DECREE));
            assertThat(due.unconfirmed()).isEqualTo(expected.contains(Doubt.DECREE_UNCONFIRMED));
        }

        @Test
        void needs_at_least_one_day() {
            assertThatThrownBy(() -> calendar.dueDate(LocalDate.of(2026, 5, 5), 0))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class The_day_of_receipt {

        @ParameterizedTest(name = "{0} ({2})")
        @CsvSource({
            "2026-03-17 09:00,    2026-03-17, in office hours",
            "2026-05-05 06:00,    2026-05-05, before opening",
            "2026-05-05 12:30,    2026-05-05, in the rest",
            "2026-05-05 16:00,    2026-05-05, at closing",
            "2026-05-05 16:00:01, 2026-05-06, after closing",
            "2026-05-08 16:20,    2026-05-08, Friday closes later",
            "2026-05-08 17:00,    2026-05-11, Friday evening",
            "2026-05-09 10:00,    2026-05-11, Saturday",
            "2026-03-02 15:30,    2026-03-03, Ramadan closes at 15:00",
            "2026-03-18 10:00,    2026-03-25, holiday",
            "2026-12-31 20:00,    2027-01-04, over new year"
        })
        void is_the_same_or_the_next_working_day(String arrived, LocalDate day, String why) {
            assertThat(calendar.receivedDay(at(arrived))).as(why).isEqualTo(day);
        }

        @Test
        void is_the_agencys_own_calendar_day() {
            var jayapura = new WorkingCalendar(ZoneId.of("Asia/Jayapura"), IndonesianCalendar.rules());
            var moment = Instant.parse("2026-05-05T08:00:00Z");
            assertThat(calendar.receivedDay(moment)).isEqualTo("2026-05-05");
            assertThat(jayapura.receivedDay(moment)).isEqualTo("2026-05-06");
        }
    }

    @Nested
    class Working_minutes {

        @ParameterizedTest(name = "{0} to {1}: {2}")
        @CsvSource({
            "2026-05-05 07:30, 2026-05-05 16:00, 450",
            "2026-05-08 07:30, 2026-05-08 16:30, 450",
            "2026-03-02 00:00, 2026-03-02 23:59, 390",
            "2026-03-06 00:00, 2026-03-06 23:59, 390",
            "2026-05-05 11:30, 2026-05-05 13:30, 60",
            "2026-05-05 15:50, 2026-05-06 07:40, 20",
            "2026-05-08 16:00, 2026-05-11 08:00, 60",
            "2026-12-31 15:00, 2027-01-04 08:30, 120",
            "2026-05-05 10:00:40, 2026-05-05 10:01:10, 1",
            "2026-05-06 08:00, 2026-05-05 15:00, -90"
        })
        void are_counted_between_two_moments(String from, String to, long minutes) {
            assertThat(calendar.workingMinutesBetween(at(from), at(to))).isEqualTo(minutes);
        }

        @ParameterizedTest(name = "{0} + {1}: {2}")
        @CsvSource({
            "2026-05-05 07:30,   0, 2026-05-05 07:30",
            "2026-05-05 07:30, 270, 2026-05-05 12:00",
            "2026-05-05 07:30, 271, 2026-05-05 13:01",
            "2026-05-05 07:30, 450, 2026-05-05 16:00",
            "2026-05-05 18:00,   1, 2026-05-06 07:31",
            "2026-05-08 16:00,  60, 2026-05-11 08:00",
            "2026-12-31 15:00,  61, 2027-01-04 07:31",
            "2026-03-17 14:30,  60, 2026-03-25 08:00"
        })
        void are_added_to_the_earliest_moment(String from, long minutes, String to) {
            assertThat(calendar.addWorkingMinutes(at(from), minutes)).isEqualTo(at(to));
        }

        @Test
        void of_a_week_are_those_of_the_regulation() {
            assertThat(IndonesianCalendar.usual().minutes()).isEqualTo(37 * 60 + 30);
            assertThat(IndonesianCalendar.ramadan().minutes()).isEqualTo(32 * 60 + 30);
        }
    }

    @Nested
    class The_calendar {

        @ParameterizedTest(name = "{0}: {1} working days")
        @CsvSource({"2025, 237", "2026, 240", "2027, 242"})
        void has_the_working_days_of_the_decrees(int year, long workingDays) {
            long counted = LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(calendar::isWorkingDay)
                    .count();
            assertThat(counted).isEqualTo(workingDays);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "2026-05-05 09:00, 2026-05-05 09:00",
            "2026-05-05 05:00, 2026-05-05 07:30",
            "2026-05-05 12:10, 2026-05-05 13:00",
            "2026-05-05 16:00, 2026-05-06 07:30",
            "2026-05-08 20:00, 2026-05-11 07:30",
            "2026-03-18 10:00, 2026-03-25 07:30"
        })
        void knows_the_next_opening(String moment, String opening) {
            assertThat(calendar.nextOpening(at(moment))).isEqualTo(at(opening));
        }

        @Test
        void takes_an_agencys_own_days_and_hours() {
            var own = IndonesianCalendar.rules()
                    .withHolidays(List.of(
                            new Holiday(
                                    LocalDate.of(2026, 6, 9), "HUT Kota Metro", HolidayKind.LOCAL, "Perwali 1/2026"),
                            new Holiday(LocalDate.of(2026, 6, 1), "Lokal", HolidayKind.LOCAL, "Perwali 1/2026"),
                            new Holiday(LocalDate.of(2026, 6, 10), "Pilkada", HolidayKind.ELECTION, "Keppres")))
                    .withHours(
                            WeekHours.mondayToFriday(
                                    OfficeHours.of("08:00", "14:00", "12:00", "12:00"),
                                    OfficeHours.of("08:00", "11:00", "11:00", "11:00")),
                            List.of());
            var metro = new WorkingCalendar(IndonesianCalendar.WIB, own);
            assertThat(metro.dayReason(LocalDate.of(2026, 6, 9))).isEqualTo(DayReason.LOCAL_HOLIDAY);
            assertThat(metro.dayReason(LocalDate.of(2026, 6, 10))).isEqualTo(DayReason.ELECTION_DAY);
            assertThat(metro.dayReason(LocalDate.of(2026, 6, 1))).isEqualTo(DayReason.NATIONAL_HOLIDAY);
            assertThat(metro.closeOf(LocalDate.of(2026, 6, 8))).isEqualTo(at("2026-06-08 14:00"));
            assertThat(calendar.isWorkingDay(LocalDate.of(2026, 6, 9)))
                    .as("others are not touched")
                    .isTrue();
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource(
                nullValues = "-",
                value = {"2026-06-01, -", "2027-11-01, -", "2027-11-02, 2028", "2028-02-01, 2028"})
        void names_the_year_to_load_sixty_days_ahead(LocalDate today, Integer year) {
            assertThat(calendar.rules().yearToLoad(today).orElse(null)).isEqualTo(year);
        }

        @Test
        void answers_thousands_of_questions_in_a_moment() {
            var start = at("2026-01-05 09:00");
            long sum = 0;
            for (int i = 0; i < 100_000; i++) {
                sum += calendar.workingMinutesBetween(start, calendar.addWorkingMinutes(start, i));
            }
            assertThat(sum).isEqualTo(99_999L * 100_000 / 2);
        }
    }
}
