package id.onestop.licensing.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Where clocks come from: both tick in microseconds, because no database keeps more. */
@ApplicationScoped
public class Clocks {

    @Inject
    BusinessClock business;

    @Produces
    @RealTime
    Clock realTime() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }

    @Produces
    Clock businessTime() {
        return business.asClock();
    }
}
