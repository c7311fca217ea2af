package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.ClockPause;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.sla.ClockChanged;
import id.onestop.licensing.domain.sla.PartnerOutage;
import id.onestop.licensing.domain.sla.ServiceClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Stops clocks while a partner is out and lets them go on, in the caller's transaction. */
@ApplicationScoped
public class OutageClocks {

    @Inject
    ClockRepository clocks;

    @Inject
    AgencyTime time;

    @Inject
    Clock clock;

    /** Whether a service says that a partner's outage stops its clock. */
    public static boolean stops(ServiceDefinition definition) {
        return definition.clock().pauses().contains(ClockPause.PARTNER_OUTAGE);
    }

    /** The clock of a file; empty before its first acceptance. */
    public Optional<ServiceClock> find(long applicationId) {
        return clocks.find(applicationId);
    }

    /** Stops a clock that runs. */
    public Optional<ClockChanged> stop(
            ServiceClock running, ServiceDefinition definition, PartnerOutage outage, Instant since) {
        return running.started() && !running.finished() && !running.stopped() && running.outageId() == null
                ? Optional.of(running.standForOutage(
                        time.of(running.agencyId()),
                        outage,
                        since,
                        clock.instant(),
                        outage.ground(ClockBasis.pause(definition, PartnerOutage.CAUSE))))
                : Optional.empty();
    }

    /**
     * Lets a clock go on that an outage stopped.
     *
     * @param until the end of the outage, or when the file got where nobody needs the partner
     */
    public Optional<ClockChanged> goOn(
            ServiceClock stopped, ServiceDefinition definition, PartnerOutage outage, Instant until) {
        return stopped.goOnAfterOutage(
                time.of(stopped.agencyId()), until, clock.instant(), outage.endGround(ClockBasis.goingOn(definition)));
    }

    /** Enters what an outage took of the first check, whose days count once the file is accepted. */
    public Optional<ClockChanged> add(
            ServiceClock running,
            LicenceApplication application,
            ServiceDefinition definition,
            PartnerOutage outage,
            Instant from,
            Instant until) {
        return running.addOutage(
                time.of(application.agencyId()),
                outage,
                from,
                until,
                clock.instant(),
                outage.ground(ClockBasis.pause(definition, PartnerOutage.CAUSE)));
    }
}
