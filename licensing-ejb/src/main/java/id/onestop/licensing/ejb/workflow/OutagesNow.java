package id.onestop.licensing.ejb.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Which partners of an agency are out, for use cases that have settled who may know. */
@ApplicationScoped
public class OutagesNow {

    @Inject
    OutageRepository outages;

    /** Those that last, oldest first. */
    public List<OutageView> of(long agencyId) {
        return outages.unsettled(agencyId).stream()
                .filter(outage -> outage.endedAt() == null)
                .map(outage -> OutageView.from(outage, outages.standing(outage.id())))
                .toList();
    }
}
