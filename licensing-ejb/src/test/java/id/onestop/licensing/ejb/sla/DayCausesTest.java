package id.onestop.licensing.ejb.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.calendar.CalendarEntry;
import id.onestop.licensing.domain.calendar.CalendarRules;
import id.onestop.licensing.domain.calendar.ChangedDays;
import id.onestop.licensing.domain.calendar.ChangedDays.How;
import id.onestop.licensing.domain.calendar.DayChange;
import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.DecreedKind;
import id.onestop.licensing.domain.calendar.OfficeHours;
import id.onestop.licensing.domain.calendar.WeekHours;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.sla.ClockPolicy;
import id.onestop.licensing.domain.sla.ServiceClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayCausesTest {

    private static final Instant LAST_LINE = Instant.parse("2026-12-07T02:00:00Z");
    private static final OfficeHours HOURS = OfficeHours.of("07:30", "16:00", "12:00", "13:00");

    private final WorkingCalendar calendar = new WorkingCalendar(
            ZoneId.of("Asia/Jakarta"),
            new CalendarRules("indonesia", WeekHours.mondayToFriday(HOURS, HOURS), List.of(), List.of()));
    private final ServiceClock clock = ServiceClock.of(1, 42, ClockPolicy.ofDays(3));

    private static CalendarEntry entry(Instant at, LocalDate day) {
        var days = DecreedDays.closed(DecreedKind.LOCAL_HOLIDAY, day, "Hari jadi", "SK 12");
        return CalendarEntry.enter(1, days, null, new Actor(7L, "Intan", null, null), at);
    }

    private String cause(Instant enteredAt, LocalDate day) {
        clock.accept(calendar, LAST_LINE, LAST_LINE);
        return new DayCauses(List.of(DayCauses.of(entry(enteredAt, day)))).of(clock, calendar);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "90, true", "-59, true", "-60, true", "-61, false", "-3600, false"})
    void a_decree_entered_up_to_a_minute_before_the_last_line_may_not_have_been_seen_by_it(int seconds, boolean named) {
        assertThat(cause(LAST_LINE.plusSeconds(seconds), LocalDate.of(2026, 12, 8)))
                .isEqualTo(named ? "Hari jadi, SK 12" : "Berkas kalender instansi atau SKB hari libur berubah.");
    }

    private String cause(DayChange... changes) {
        clock.accept(calendar, LAST_LINE, LAST_LINE);
        return new DayCauses(List.of(changes)).of(clock, calendar);
    }

    private static ChangedDays changed(String first, String last, How how, String name, String decree) {
        return new ChangedDays(LocalDate.parse(first), LocalDate.parse(last), how, name, decree);
    }

    @Test
    void a_period_is_named_with_its_decree_and_its_withdrawal_with_that_one() {
        var later = LAST_LINE.plusSeconds(90);
        assertThat(cause(DayChange.own(
                        later, List.of(changed("2026-12-09", "2027-01-07", How.GIVEN, "Ramadan", "SE 7")))))
                .isEqualTo("Ramadan, SE 7");
        assertThat(new DayCauses(List.of(DayChange.own(
                                later,
                                List.of(changed("2026-12-09", "2027-01-07", How.TAKEN_AWAY, "Ramadan", "SE 8")))))
                        .of(clock, calendar))
                .isEqualTo("Pencabutan Ramadan, SE 8");
    }

    @Test
    void a_calendar_file_is_named_by_its_revision_and_the_decree_of_each_day_that_the_file_touches() {
        var days = List.of(
                changed("2026-12-08", "2026-12-08", How.GIVEN, "Sisipan", "SKB 3"),
                changed("2026-12-09", "2026-12-09", How.TAKEN_AWAY, "Cuti", ""),
                changed("2027-12-09", "2027-12-09", How.GIVEN, "Lain", "SKB 4"));
        assertThat(cause(new DayChange(LAST_LINE.plusSeconds(90), 4, days)))
                .isEqualTo("Berkas kalender revisi 4: Sisipan, SKB 3; Pencabutan Cuti");
    }

    @Test
    void other_hours_are_named_though_no_decree_came_with_them() {
        var hours = new ChangedDays(LocalDate.MIN, LocalDate.MAX, How.WEEK_HOURS, "", "");
        var entered = DayCauses.of(entry(LAST_LINE.plusSeconds(60), LocalDate.of(2026, 12, 8)));
        assertThat(cause(entered, DayChange.own(LAST_LINE.plusSeconds(90), List.of(hours))))
                .isEqualTo("Jam kerja biasa berubah");
    }

    @Test
    void of_more_changes_the_last_one_counts_whatever_it_is() {
        var entered = DayCauses.of(entry(LAST_LINE.plusSeconds(90), LocalDate.of(2026, 12, 8)));
        var period = DayChange.own(
                LAST_LINE.plusSeconds(60), List.of(changed("2026-12-09", "2027-01-07", How.GIVEN, "Ramadan", "SE 7")));
        assertThat(cause(entered, period)).isEqualTo("Hari jadi, SK 12");
    }

    @Test
    void a_decree_about_other_days_moves_nothing() {
        assertThat(cause(LAST_LINE.plusSeconds(90), LocalDate.of(2027, 2, 8)))
                .isEqualTo("Berkas kalender instansi atau SKB hari libur berubah.");
    }
}
