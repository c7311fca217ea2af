package id.onestop.licensing.ejb.sla;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.sla.ClockEventKind;
import id.onestop.licensing.domain.sla.ClockPolicy;
import id.onestop.licensing.domain.sla.Correction;
import id.onestop.licensing.domain.sla.Ground;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.ejb.calendar.CalendarReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ClockLineTest {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00Z");
    private static final Ground GROUND = new Ground(new Actor(7L, "Bagas", null, null), "BA 1", "Keliru");

    private final WorkingCalendar calendar = calendar();
    private final ServiceClock clock = ServiceClock.of(1, 42, ClockPolicy.ofDays(3));

    private static WorkingCalendar calendar() {
        try {
            var file = Path.of(System.getProperty("licensing.config"), "calendars/indonesia.yaml");
            return new WorkingCalendar(
                    ZoneId.of("Asia/Jakarta"), CalendarReader.read("indonesia.yaml", Files.readString(file)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Instant hours(int after) {
        return MONDAY_0900.plusSeconds(3_600L * after);
    }

    @Test
    void a_pause_before_the_clock_began_anew_or_put_out_of_force_is_not_offered() {
        clock.accept(calendar, MONDAY_0900, MONDAY_0900);
        clock.pause(calendar, hours(1), "RETURNED", "R-1");
        clock.reset(calendar, hours(24), hours(25), "RESUBMITTED");
        clock.pause(calendar, hours(26), "RETURNED", "R-2");
        clock.resume(calendar, hours(27), "R-2");
        clock.pause(calendar, hours(28), "RETURNED", "R-3");
        clock.correct(calendar, new Correction.PauseVoided(3), hours(29), GROUND);

        assertThat(ServiceClocks.lines(clock))
                .filteredOn(ClockLine::voidable)
                .singleElement()
                .returns(5, ClockLine::line)
                .returns("R-3", ClockLine::reference);
        assertThat(ServiceClocks.lines(clock))
                .filteredOn(line -> line.kind() == ClockEventKind.PAUSE)
                .extracting(ClockLine::overtaken)
                .containsExactly(true, false, false);
    }
}
