package id.onestop.licensing.ejb.calendar;

import id.onestop.licensing.domain.calendar.CalendarRules;
import id.onestop.licensing.domain.calendar.ChangedDays;
import id.onestop.licensing.domain.calendar.DayChange;
import id.onestop.licensing.domain.calendar.HolidayCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What revisions of a calendar file did to the days of those who use it. */
@ApplicationScoped
public class CalendarFileDays {

    /** Revisions that are looked through; the cause of a limit that moves now is among the last. */
    private static final int MOST = 20;

    @Inject
    HolidayCalendarRepository calendars;

    /** The revisions that were loaded since a moment, the earlier first; the very first of a file changed nothing. */
    public List<DayChange> since(String code, Instant since) {
        var later = calendars.loadedSince(code, since, MOST);
        if (later.isEmpty()) {
            return List.of();
        }
        var changes = new ArrayList<DayChange>();
        var before = calendars.find(code, later.get(0).revision() - 1);
        for (var after : later) {
            before.ifPresent(was -> changes.add(new DayChange(
                    after.loadedAt(), after.revision(), ChangedDays.between(rules(was), rules(after), ""))));
            before = Optional.of(after);
        }
        return changes.stream().filter(change -> !change.days().isEmpty()).toList();
    }

    private static CalendarRules rules(HolidayCalendar stored) {
        return CalendarReader.read(stored.toString(), stored.document());
    }
}
