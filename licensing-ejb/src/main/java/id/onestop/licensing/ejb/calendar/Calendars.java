package id.onestop.licensing.ejb.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.onestop.licensing.domain.calendar.CalendarChanged;
import id.onestop.licensing.domain.calendar.CalendarEntry;
import id.onestop.licensing.domain.calendar.CalendarRules;
import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.HolidayCalendar;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * The calendars in force, kept ready.
 *
 * <p>This node sees a new revision as soon as it is committed, other nodes within a minute. Must be asked inside a
 * transaction.
 */
@ApplicationScoped
public class Calendars {

    /** For so long another node may not see what was changed. */
    public static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final Cache<String, CalendarRules> rules =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build();
    private final Cache<Key, WorkingCalendar> calendars =
            Caffeine.newBuilder().maximumSize(200).build();

    private final Cache<Long, List<DecreedDays>> entries =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build();

    @Inject
    HolidayCalendarRepository repository;

    @Inject
    CalendarEntryRepository entered;

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

    /**
     * The calendar of an agency with what its people entered by decree during the year.
     *
     * @param own the rules of the agency's file
     */
    public WorkingCalendar ofAgency(long agencyId, CalendarRules own, ZoneId zone) {
        return calendar(own.withDecreed(entered(agencyId)), zone);
    }

    /** Days entered by decree that are in force, the earlier entered first. */
    public List<DecreedDays> entered(long agencyId) {
        var known = entries.getIfPresent(agencyId);
        if (known == null) {
            known = entered.inForce(agencyId).stream().map(CalendarEntry::days).toList();
            entries.put(agencyId, known);
        }
        return known;
    }

    /** Looks again at what an agency's days are made of: who counts stored moments anew must not do so by what this node saw a minute ago. */
    public void refresh(String code, long agencyId) {
        rules.invalidate(code);
        entries.invalidate(agencyId);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged changed) {
        entries.invalidate(changed.agencyId());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarLoaded loaded) {
        rules.invalidate(loaded.code());
    }

    private static CalendarRules read(HolidayCalendar stored) {
        return CalendarReader.read(stored.toString(), stored.document());
    }

    private record Key(CalendarRules rules, ZoneId zone) {}
}
