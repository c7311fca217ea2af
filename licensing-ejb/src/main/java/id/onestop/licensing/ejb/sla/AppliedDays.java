package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.sla.AppliedDaysRepository.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells which agencies' stored moments were counted by other days than those of now. */
@ApplicationScoped
public class AppliedDays {

    @Inject
    AppliedDaysRepository applied;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AgencyTime time;

    /** An agency and the mark of its days as they are now. */
    public record Changed(long agencyId, String mark) {}

    public List<Changed> changed(Subject subject) {
        return agencies.all().stream()
                .map(agency -> new Changed(agency.id(), time.mark(agency.id())))
                .filter(now -> !now.mark().equals(applied.mark(subject, now.agencyId())))
                .toList();
    }

    /** Whether everything of an agency is counted by the days of now. */
    public boolean settled(long agencyId) {
        var mark = time.mark(agencyId);
        return mark.equals(applied.mark(Subject.CLOCKS, agencyId))
                && mark.equals(applied.mark(Subject.OTHER_DEADLINES, agencyId));
    }

    /** One node at a time counts for an agency; the other finds the work done. */
    public void hold(long agencyId) {
        applied.hold(agencyId);
    }

    public void settle(Subject subject, Changed done) {
        applied.remember(subject, done.agencyId(), done.mark());
    }
}
