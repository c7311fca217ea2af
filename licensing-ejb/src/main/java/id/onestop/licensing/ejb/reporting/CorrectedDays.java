package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.shared.DomainEvent;
import id.onestop.licensing.domain.sla.ClockChanged;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.sla.AgencyTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A clock that is put right after the decision changes what its day says of it: the day is counted again. */
@ApplicationScoped
public class CorrectedDays {

    @Inject
    ApplicationRepository applications;

    @Inject
    FigureRepository figures;

    @Inject
    AgencyTime time;

    void on(@Observes DomainEvent event) {
        if (event instanceof ClockChanged changed && changed.kind().correction()) {
            var closed = applications.require(changed.applicationId()).closedAt();
            if (closed != null) {
                var day = time.of(changed.agencyId()).dateOf(closed);
                figures.markDirty(changed.agencyId(), day, changed.occurredAt());
            }
        }
    }
}
