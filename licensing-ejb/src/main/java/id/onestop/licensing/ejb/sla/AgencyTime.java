package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.domain.calendar.CalendarRules;
import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.WeekHours;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.calendar.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The working calendar of an agency, in its own zone. */
@ApplicationScoped
public class AgencyTime {

    /** Found by what it was made of, the very same objects: comparing rules means to read all their days. */
    private final Map<Long, Ready> ready = new ConcurrentHashMap<>();

    @Inject
    AgencyDirectory agencies;

    @Inject
    Calendars calendars;

    public WorkingCalendar of(long agencyId) {
        var agency = agencies.byId(agencyId);
        var rules = calendars.rules(agency.calendarCode());
        var entered = calendars.entered(agencyId);
        var known = ready.get(agencyId);
        if (known == null || !known.madeOf(agency, rules, entered)) {
            var calendar = calendars.ofAgency(agencyId, agency.profile().ownRules(rules), agency.zone());
            known = new Ready(agency, rules, entered, calendar);
            ready.put(agencyId, known);
        }
        return known.calendar();
    }

    /** What an agency says about itself, its own days among it. */
    public AgencyProfile profile(long agencyId) {
        return agencies.byId(agencyId).profile();
    }

    /** The rules of a profile that is not saved, without the days that were entered by decree. */
    public CalendarRules rules(long agencyId, AgencyProfile profile) {
        return profile.ownRules(calendars.rules(agencies.byId(agencyId).calendarCode()));
    }

    /** The calendar with other days by decree than those in force, to see what they would move. */
    public WorkingCalendar with(long agencyId, List<DecreedDays> decreed) {
        var agency = agencies.byId(agencyId);
        return new WorkingCalendar(agency.zone(), fileRules(agency).withDecreed(decreed));
    }

    /** The same with other hours of an ordinary week from a day on as well. */
    public WorkingCalendar with(long agencyId, List<DecreedDays> decreed, LocalDate from, WeekHours hours) {
        var agency = agencies.byId(agencyId);
        return new WorkingCalendar(
                agency.zone(), fileRules(agency).withHoursFrom(from, hours).withDecreed(decreed));
    }

    /** The same by a profile that is not saved. */
    public WorkingCalendar with(long agencyId, List<DecreedDays> decreed, AgencyProfile profile) {
        var agency = agencies.byId(agencyId);
        return new WorkingCalendar(
                agency.zone(),
                profile.ownRules(calendars.rules(agency.calendarCode())).withDecreed(decreed));
    }

    /**
     * The mark of an agency's days, looked up with fresh eyes: what this node remembers of calendars and agencies may be a
     * minute old.
     */
    public String mark(long agencyId) {
        agencies.refresh(agencyId);
        calendars.refresh(agencies.byId(agencyId).calendarCode(), agencyId);
        return of(agencyId).mark();
    }

    private CalendarRules fileRules(AgencyView agency) {
        return agency.profile().ownRules(calendars.rules(agency.calendarCode()));
    }

    private record Ready(AgencyView agency, CalendarRules rules, List<DecreedDays> entered, WorkingCalendar calendar) {

        @SuppressWarnings("ReferenceEquality")
        boolean madeOf(AgencyView itsAgency, CalendarRules itsRules, List<DecreedDays> itsDays) {
            return agency == itsAgency && rules == itsRules && entered == itsDays;
        }
    }
}
