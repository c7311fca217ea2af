package id.onestop.licensing.ejb.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What anybody may ask of a calendar. */
@Stateless
public class CalendarService {

    @Inject
    Calendars calendars;

    /** Explains, day by day, when a promise would fall due. */
    @PermitAll
    public DueDateView dueDate(DueDateQuery query) {
        var calendar = calendars.calendar(query.calendarCode(), query.zone());
        return DueDateView.of(calendar, query.receivedAt(), query.workingDays());
    }
}
