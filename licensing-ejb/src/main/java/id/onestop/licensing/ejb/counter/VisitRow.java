package id.onestop.licensing.ejb.counter;

import id.onestop.licensing.domain.counter.CounterVisit;
import java.time.Instant;

/** One line of today's visits. */
public record VisitRow(long id, String personName, String officerName, Instant begunAt) {

    static VisitRow from(CounterVisit visit) {
        return new VisitRow(visit.id(), visit.personName(), visit.officerName(), visit.begunAt());
    }

    @Override
    public String toString() {
        return "VisitRow " + id;
    }
}
