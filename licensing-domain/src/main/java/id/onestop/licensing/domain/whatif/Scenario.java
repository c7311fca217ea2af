package id.onestop.licensing.domain.whatif;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import java.util.List;

/**
 * Everything that an outcome depends on.
 *
 * @param arrivals in any order
 * @param seed the same seed gives the same outcome, and two scenarios with one seed meet the same luck
 * @param replications how often it is played, for the band of confidence
 */
public record Scenario(
        List<Course> courses,
        List<Arrival> arrivals,
        WorkingCalendar calendar,
        Staffing staffing,
        long seed,
        int replications) {

    public Scenario {
        courses = List.copyOf(courses);
        arrivals = List.copyOf(arrivals);
        if (replications < 1) {
            throw new IllegalArgumentException("at least one replication");
        }
    }
}
