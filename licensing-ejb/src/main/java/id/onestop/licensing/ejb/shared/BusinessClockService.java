package id.onestop.licensing.ejb.shared;

import id.onestop.licensing.domain.shared.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves business time for tests and demonstrations; production refuses. */
@Stateless
public class BusinessClockService {

    private static final Logger logger = LoggerFactory.getLogger(BusinessClockService.class);

    @Inject
    BusinessClock business;

    @Inject
    Clock clock;

    @RequiresPermission(Permission.OPERATE)
    public Instant moveTo(Instant moment) {
        business.moveTo(moment);
        return moved();
    }

    @RequiresPermission(Permission.OPERATE)
    public Instant advance(Duration step) {
        business.advance(step);
        return moved();
    }

    private Instant moved() {
        Instant now = clock.instant();
        logger.atInfo().addKeyValue("now", now).log("Business clock moved");
        return now;
    }
}
