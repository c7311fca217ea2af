package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.domain.calendar.CalendarRules;
import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.integrity.ChainHash;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.calendar.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The working calendar of an agency, in its own zone. */
@ApplicationScoped
public class AgencyTime {

    @Inject
    AgencyDirectory agencies;

    @Inject
    Calendars calendars;

    public WorkingCalendar of(long agencyId) {
        var agency = agencies.byId(agencyId);
        return calendars.ofAgency(agencyId, fileRules(agency), agency.zone());
    }

    /** The calendar with other days by decree than those in force, to see what they would move. */
    public WorkingCalendar with(long agencyId, List<DecreedDays> decreed) {
        var agency = agencies.byId(agencyId);
        return new WorkingCalendar(agency.zone(), fileRules(agency).withDecreed(decreed));
    }

    /**
     * A mark of everything that a stored moment depends on: days, hours, decrees, the zone, and what this machine's time zone
     * data say of it. Equal days have equal marks on every node; looked up with fresh eyes, for what this node remembers of
     * calendars may be a minute old.
     */
    public String mark(long agencyId) {
        var agency = agencies.byId(agencyId);
        calendars.refresh(agency.calendarCode(), agencyId);
        var rules = agency.zone().getRules();
        return ChainHash.sha256(fileRules(agency).withDecreed(calendars.entered(agency.id())) + " " + agency.zone()
                + " " + rules.getTransitions() + rules.getTransitionRules());
    }

    private CalendarRules fileRules(AgencyView agency) {
        return agency.profile().ownRules(calendars.rules(agency.calendarCode()));
    }
}
