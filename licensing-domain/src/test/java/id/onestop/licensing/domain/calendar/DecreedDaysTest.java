package id.onestop.licensing.domain.calendar;

import static id.onestop.licensing.domain.calendar.IndonesianCalendar.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecreedDaysTest {

    private static final OfficeHours MORNING = OfficeHours.withoutRest(LocalTime.of(7, 30), LocalTime.of(11, 30));

    private static DecreedDays days(String written) {
        var parts = written.strip().split(" ");
        var kind = DecreedKind.valueOf(parts[0]);
        var first = LocalDate.parse(parts[1]);
        var last = parts.length > 2 ? LocalDate.parse(parts[2]) : first;
        return new DecreedDays(kind, first, last, "Hari", "SK 1", kind.closes().isPresent() ? null : MORNING);
    }

    private static WorkingCalendar with(String written) {
        var decreed = Stream.of(written.split(";")).map(DecreedDaysTest::days).toList();
        return new WorkingCalendar(
                IndonesianCalendar.WIB, IndonesianCalendar.rules().withDecreed(decreed));
    }

    @Nested
    class Three_days_from_Monday_6_July {

        @ParameterizedTest(name = "{0}: due {1}")
        @CsvSource({
            "LOCAL_HOLIDAY 2026-07-08,                                   2026-07-10 16:30, a day less",
            "JOINT_LEAVE 2026-07-08 2026-07-10,                          2026-07-14 16:00, a period",
            "ELECTION_DAY 2026-07-11,                                    2026-07-09 16:00, the weekend is closed anyway",
            "MAKE_UP_DAY 2026-07-11,                                     2026-07-09 16:00, after the limit",
            "HALF_DAY 2026-07-09,                                        2026-07-09 11:30, closes earlier on the last day",
            "HALF_DAY 2026-07-08,                                        2026-07-09 16:00, shorter but worked",
            "JOINT_LEAVE 2026-07-08 2026-07-10; MAKE_UP_DAY 2026-07-11,  2026-07-13 16:00, Saturday is worked instead",
            "JOINT_LEAVE 2026-07-08; MAKE_UP_DAY 2026-07-08,             2026-07-09 16:00, the later decree opens it again",
            "MAKE_UP_DAY 2026-07-08; JOINT_LEAVE 2026-07-08,             2026-07-10 16:30, the later decree closes it",
            "JOINT_LEAVE 2026-07-08; HALF_DAY 2026-07-08,                2026-07-10 16:30, half of a closed day is closed"
        })
        void follow_the_decrees(String decreed, String due, String why) {
            assertThat(with(decreed).dueDate(LocalDate.of(2026, 7, 6), 3).at())
                    .as(why)
                    .isEqualTo(at(due));
        }
    }

    @Test
    void a_make_up_day_opens_a_national_holiday_and_says_by_which_decree() {
        var day = with("MAKE_UP_DAY 2026-08-17").day(LocalDate.of(2026, 8, 17));
        assertThat(day.working()).isTrue();
        assertThat(day.reason()).isEqualTo(DayReason.WORKING_DAY);
        assertThat(day.decree()).isEqualTo("SK 1");
    }

    @Test
    void a_closed_day_names_the_agencys_decree_even_where_the_nation_is_closed() {
        var day = with("LOCAL_HOLIDAY 2026-08-17").day(LocalDate.of(2026, 8, 17));
        assertThat(day.reason()).isEqualTo(DayReason.LOCAL_HOLIDAY);
        assertThat(day.name()).isEqualTo("Hari");
    }

    @Test
    void hours_go_with_what_is_worked_and_with_nothing_else() {
        assertThatThrownBy(() -> DecreedDays.closed(DecreedKind.HALF_DAY, LocalDate.of(2026, 7, 8), "Hari", "SK"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        DecreedDays.worked(DecreedKind.LOCAL_HOLIDAY, LocalDate.of(2026, 7, 8), "Hari", "SK", MORNING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hours_with_two_rests_count_what_lies_between() {
        var hours = new OfficeHours(
                LocalTime.of(7, 30),
                LocalTime.of(16, 0),
                List.of(
                        new OfficeHours.Rest(LocalTime.of(12, 0), LocalTime.of(13, 0)),
                        new OfficeHours.Rest(LocalTime.of(15, 0), LocalTime.of(15, 15))));
        assertThat(hours.minutes()).isEqualTo(435);
        assertThat(hours.after(390)).isEqualTo("15:00");
        assertThat(hours.after(391)).isEqualTo("15:16");
        assertThat(new OfficeHoursText().convertToEntityAttribute(new OfficeHoursText().convertToDatabaseColumn(hours)))
                .isEqualTo(hours);
    }

    @Test
    void equal_hours_are_equal_texts_for_the_mark_of_a_calendar() {
        assertThat(IndonesianCalendar.usual().toString()).startsWith("WeekHours[days={MONDAY=");
    }
}
