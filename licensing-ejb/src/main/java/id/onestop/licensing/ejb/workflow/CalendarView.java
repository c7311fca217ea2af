package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.calendar.CalendarRules;
import id.onestop.licensing.domain.calendar.SpecialHours;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of an agency, without the entries of its people.
 *
 * @param ownPeriods periods that are the agency's own, which it may withdraw
 * @param settled whether all running deadlines are counted by it already
 * @param yearToLoad the next year whose decree is missing, once it comes near (decision No-Decree-No-Certainty)
 */
public record CalendarView(
        CalendarRules rules,
        List<SpecialHours> ownPeriods,
        boolean settled,
        @Nullable Integer yearToLoad) {

    public CalendarView {
        ownPeriods = List.copyOf(ownPeriods);
    }
}
