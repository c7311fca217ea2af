package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.calendar.DueDateView;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Explains to anybody when a promise of an agency would fall due, by the agency's own days and hours. */
@Stateless
public class DueDateService {

    @Inject
    AgencyDirectory agencies;

    @Inject
    AgencyTime time;

    @Inject
    RowSecurity rows;

    /**
     * Counts from the day of receipt, which is not counted.
     *
     * @throws id.onestop.licensing.domain.shared.NotFound if there is no such agency
     * @throws id.onestop.licensing.domain.shared.Invalid if something is missing or out of all reason
     */
    @PermitAll
    public DueDateView dueDate(String agencyCode, @Nullable Instant receivedAt, @Nullable Integer workingDays) {
        rows.enterPublic();
        return DueDateView.of(time.of(agencies.byCode(agencyCode).id()), receivedAt, workingDays);
    }
}
