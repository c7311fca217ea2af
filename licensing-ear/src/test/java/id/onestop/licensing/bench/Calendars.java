package id.onestop.licensing.bench;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.ejb.calendar.CalendarReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;

/** The delivered calendar. */
final class Calendars {

    private Calendars() {}

    static WorkingCalendar indonesia() {
        var file = Path.of(System.getProperty("licensing.config", "config"), "calendars", "indonesia.yaml");
        try {
            var rules = CalendarReader.read("indonesia.yaml", Files.readString(file));
            return new WorkingCalendar(ZoneId.of("Asia/Jakarta"), rules);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
