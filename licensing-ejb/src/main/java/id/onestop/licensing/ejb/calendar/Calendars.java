package id.onestop.licensing.ejb.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.onestop.licensing.domain.calendar.CalendarRules;
import id.onestop.licensing.domain.calendar.HolidayCalendar;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;

/**
 * The calendars in force, kept ready.
 *
 * <p>This node sees a new revision as soon as it is committed, other nodes within a minute. Must be asked inside a
 * transaction.
 */
@ApplicationScoped
public class Calendars {

    private final Cache<String, CalendarRules> rules =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();
    private final Cache<Key, WorkingCalendar> calendars =
            Caffeine.newBuilder().maximumSize(200).build();

    @Inject
    HolidayCalendarRepository repository;

    /** What the file of that code says; an agency adds its own days and hours to it. */
    public CalendarRules rules(String code) {
        var known = rules.getIfPresent(code);
        if (known == null) {
            known = repository
                    .findLatest(code)
                    .map(Calendars::read)
                    .orElseThrow(() -> new NotFound("CALENDAR_NOT_FOUND", Map.of("code", code)));
            rules.put(code, known);
        }
        return known;
    }

    /** The calendar of an agency without rules of its own. */
    public WorkingCalendar calendar(String code, ZoneId zone) {
        return calendar(rules(code), zone);
    }

    /** The calendar of an agency with its own days and hours; equal rules give the same object, worked out once. */
    public WorkingCalendar calendar(CalendarRules own, ZoneId zone) {
        return calendars.get(new Key(own, zone), key -> new WorkingCalendar(key.zone(), key.rules()));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarLoaded loaded) {
        rules.invalidate(loaded.code());
    }

    private static CalendarRules read(HolidayCalendar stored) {
        return CalendarReader.read(stored.toString(), stored.document());
    }

    private record Key(CalendarRules rules, ZoneId zone) {}
}
