package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.sla.Pause;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.sla.OutageClocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;

/**
 * A first check that a partner's outage kept: day 0 is the day of receipt, so what the outage took of it stands in the ledger
 * once the file is accepted.
 */
@ApplicationScoped
class FirstCheckOutages {

    @Inject
    OutageRepository outages;

    @Inject
    OutageClocks clocks;

    @Inject
    DomainEvents events;

    /** The file was just accepted, its check is closed. */
    void accepted(OpenFile file, ServiceClock running) {
        file.item().stood().stream()
                .filter(stood -> stood.reference() != null)
                .forEach(stood -> add(file, running, stood));
    }

    private void add(OpenFile file, ServiceClock running, Pause stood) {
        var outage = outages.require(Long.parseLong(Objects.requireNonNull(stood.reference())));
        var until = Objects.requireNonNull(stood.end());
        clocks.add(running, file.application(), file.definition(), outage, stood.start(), until)
                .ifPresent(events::publish);
    }
}
