package id.onestop.licensing.ejb.counter;

import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.CounterPresence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Consent to be helped lasts for one day at one agency. */
@ApplicationScoped
public class CounterDay implements CounterPresence {

    @Inject
    CounterRepository visits;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Clock clock;

    @Override
    public boolean isServed(long agencyId, long personId) {
        return visits.find(agencyId, personId, today(agencyId)).isPresent();
    }

    LocalDate today(long agencyId) {
        return LocalDate.ofInstant(clock.instant(), agencies.byId(agencyId).zone());
    }
}
