package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.domain.calendar.CalendarEntry;
import id.onestop.licensing.domain.calendar.DayChange;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.ProfileDays;
import id.onestop.licensing.ejb.calendar.CalendarEntryRepository;
import id.onestop.licensing.ejb.calendar.CalendarFileDays;
import id.onestop.licensing.ejb.calendar.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that can have changed an agency's days: its calendar's file, its profile, what it entered by decree. */
@ApplicationScoped
class DayChanges {

    /** Entries of the calendar among which the cause is looked for. */
    private static final int RECENT = 200;

    @Inject
    CalendarEntryRepository entries;

    @Inject
    ProfileDays profiles;

    @Inject
    CalendarFileDays files;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Calendars calendars;

    /** What may move some clocks of an agency. */
    DayCauses of(long agencyId, List<ServiceClock> clocks) {
        if (clocks.isEmpty()) {
            return new DayCauses(List.of());
        }
        var since = DayCauses.since(clocks);
        var agency = agencies.byId(agencyId);
        var changes = new ArrayList<DayChange>();
        entries.listOf(agencyId, RECENT).stream()
                .sorted(Comparator.comparing(CalendarEntry::id))
                .map(DayCauses::of)
                .forEach(changes::add);
        changes.addAll(profiles.since(agency, calendars.rules(agency.calendarCode()), since));
        changes.addAll(files.since(agency.calendarCode(), since));
        return new DayCauses(changes);
    }
}
