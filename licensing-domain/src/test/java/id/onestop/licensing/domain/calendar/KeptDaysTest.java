package id.onestop.licensing.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 20);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 5);

    private final WorkingCalendar calendar = new WorkingCalendar(
            IndonesianCalendar.WIB,
            IndonesianCalendar.rules()
                    .withDecreed(List.of(
                            DecreedDays.closed(DecreedKind.LOCAL_HOLIDAY, FIRST.plusDays(2), "Hari\tjadi", "SK 1"),
                            DecreedDays.worked(
                                    DecreedKind.HALF_DAY,
                                    FIRST.plusDays(3),
                                    "Setengah hari",
                                    "SK 2",
                                    OfficeHours.withoutRest(LocalTime.of(7, 30), LocalTime.of(11, 30))))));

    @Test
    void days_are_read_as_they_were_written() {
        var kept = KeptDays.read(KeptDays.of(calendar, FIRST, LAST).text());
        assertThat(kept.mark()).isEqualTo(calendar.mark());
        assertThat(kept.days()).hasSize(17);
        kept.days()
                .forEach((date, day) -> assertThat(day)
                        .returns(calendar.day(date).hours(), CalendarDay::hours)
                        .returns(calendar.day(date).reason(), CalendarDay::reason)
                        .returns(calendar.day(date).decree(), CalendarDay::decree));
        assertThat(kept.days().get(FIRST.plusDays(2)).name()).isEqualTo("Hari jadi");
        assertThat(kept.days().get(FIRST.plusDays(3)).name()).isEqualTo("Setengah hari");
    }

    @Test
    void a_calendar_that_is_the_same_needs_no_copy() {
        assertThat(calendar.keeping(KeptDays.of(calendar, FIRST, LAST))).isSameAs(calendar);
    }

    @Test
    void other_days_are_kept_and_the_rest_follows_the_rules() {
        var other = IndonesianCalendar.metro().keeping(KeptDays.of(calendar, FIRST, FIRST.plusDays(2)));
        assertThat(other.isWorkingDay(FIRST.plusDays(2))).isFalse();
        assertThat(other.day(FIRST.plusDays(3)))
                .isEqualTo(IndonesianCalendar.metro().day(FIRST.plusDays(3)));
        assertThat(other.mark()).isNotEqualTo(IndonesianCalendar.metro().mark());
    }
}
