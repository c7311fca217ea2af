package id.onestop.licensing.ejb.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.calendar.CalendarEntry;
import id.onestop.licensing.domain.calendar.CalendarRules;
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
        return new DayCauses(List.of(entry(enteredAt, day))).of(clock, calendar);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "90, true", "-59, true", "-60, true", "-61, false", "-3600, false"})
    void a_decree_entered_up_to_a_minute_before_the_last_line_may_not_have_been_seen_by_it(
            int seconds, boolean named) {
        assertThat(cause(LAST_LINE.plusSeconds(seconds), LocalDate.of(2026, 12, 8)))
                .isEqualTo(named ? "Hari jadi, SK 12" : "Berkas kalender instansi atau SKB hari libur berubah.");
    }

    @Test
    void a_decree_about_other_days_moves_nothing() {
        assertThat(cause(LAST_LINE.plusSeconds(90), LocalDate.of(2027, 2, 8)))
                .isEqualTo("Berkas kalender instansi atau SKB hari libur berubah.");
    }
}
