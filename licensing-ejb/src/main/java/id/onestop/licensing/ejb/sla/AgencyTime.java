package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.integrity.ChainHash;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.calendar.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The working calendar of an agency, in its own zone. */
@ApplicationScoped
public class AgencyTime {

    @Inject
    AgencyDirectory agencies;

    @Inject
    Calendars calendars;

    public WorkingCalendar of(long agencyId) {
        var agency = agencies.byId(agencyId);
        return calendars.calendar(agency.profile().ownRules(calendars.rules(agency.calendarCode())), agency.zone());
    }

    /** Another mark means that the agency's days have changed. */
    public String mark(long agencyId) {
        var agency = agencies.byId(agencyId);
        return ChainHash.sha256(
                agency.profile().ownRules(calendars.rules(agency.calendarCode())) + " " + agency.zone());
    }
}
