package id.onestop.licensing.ejb.calendar;

import id.onestop.licensing.domain.calendar.HolidayCalendar;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes calendar files over at the server's start; belongs to no agency and has no caller. */
@Stateless
public class CalendarLoader {

    private static final Logger logger = LoggerFactory.getLogger(CalendarLoader.class);

    @Inject
    HolidayCalendarRepository calendars;

    @Inject
    Event<CalendarLoaded> loaded;

    @Inject
    Clock clock;

    /**
     * Loads a file; the same text again changes nothing, another text becomes the next revision.
     *
     * @param fileName as the faults shall name it
     * @throws id.onestop.licensing.ejb.shared.yaml.YamlRefused with all faults, if there is one; nothing is loaded then
     */
    @PermitAll
    public CalendarLoaded load(String fileName, String text) {
        var code = CalendarReader.read(fileName, text).code();
        calendars.hold();
        var latest = calendars.findLatest(code);
        if (latest.isPresent() && latest.get().says(text)) {
            return new CalendarLoaded(code, latest.get().revision(), false);
        }
        var next = latest.map(before -> before.replacedBy(text, clock.instant()))
                .orElseGet(() -> HolidayCalendar.first(code, text, clock.instant()));
        calendars.add(next);
        var outcome = new CalendarLoaded(code, next.revision(), true);
        loaded.fire(outcome);
        logger.atInfo()
                .addKeyValue("calendar", code)
                .addKeyValue("revision", next.revision())
                .log("Calendar loaded");
        return outcome;
    }
}
