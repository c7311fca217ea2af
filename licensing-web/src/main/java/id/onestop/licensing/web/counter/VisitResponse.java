package id.onestop.licensing.web.counter;

import id.onestop.licensing.domain.application.DisplayedStatus;
import id.onestop.licensing.domain.counter.IdentityPaper;
import id.onestop.licensing.ejb.application.ApplicationRow;
import id.onestop.licensing.ejb.counter.VisitView;
import java.time.Instant;
import java.util.List;

/**
 * A person who is served today.
 *
 * @param dormant the account was opened at the counter and is not used yet
 */
public record VisitResponse(
        String id,
        String name,
        String nik,
        boolean dormant,
        IdentityPaper paper,
        String consentVersion,
        String officer,
        Instant begunAt,
        List<Line> applications) {

    public VisitResponse {
        applications = List.copyOf(applications);
    }

    /** One application at this agency. */
    public record Line(String number, String service, String holder, DisplayedStatus status) {
        static Line from(ApplicationRow row) {
            return new Line(row.number(), row.serviceCode(), row.holderName(), row.displayed());
        }
    }

    static VisitResponse from(VisitView view) {
        return new VisitResponse(
                Long.toString(view.id()),
                view.person().name(),
                view.person().maskedNik(),
                view.person().dormant(),
                view.paper(),
                view.consentVersion(),
                view.officerName(),
                view.begunAt(),
                view.files().stream().map(Line::from).toList());
    }
}
