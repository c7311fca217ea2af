package id.onestop.licensing.ejb.counter;

import id.onestop.licensing.domain.counter.CounterVisit;
import id.onestop.licensing.domain.counter.IdentityPaper;
import id.onestop.licensing.ejb.application.ApplicationRow;
import id.onestop.licensing.ejb.identity.CounterPerson;
import java.time.Instant;
import java.util.List;

/**
 * A person who is served today.
 *
 * @param files what the person has at this agency, newest first
 */
public record VisitView(
        long id,
        CounterPerson person,
        IdentityPaper paper,
        String consentVersion,
        String officerName,
        Instant begunAt,
        List<ApplicationRow> files) {

    public VisitView {
        files = List.copyOf(files);
    }

    static VisitView of(CounterVisit visit, CounterPerson person, List<ApplicationRow> files) {
        return new VisitView(
                visit.id(),
                person,
                visit.identityPaper(),
                visit.consentVersion(),
                visit.officerName(),
                visit.begunAt(),
                files);
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "VisitView " + id;
    }
}
