package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.AgencyCrest;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pictures that the caller's agency brought as its crest; its letters bear one once the profile names it. */
@Stateless
public class CrestService {

    private static final Logger logger = LoggerFactory.getLogger(CrestService.class);

    @Inject
    AgencyCrestRepository crests;

    @Inject
    CurrentCaller callers;

    @Inject
    Clock clock;

    /** Lets a picture be looked at only by those who may bring one. */
    @RequiresPermission(Permission.CONFIGURE)
    public void requireRight() {
        callers.require().requireAgency();
    }

    /** Writes down that the agency brought a picture, which was checked and is kept by its hash. */
    @RequiresPermission(Permission.CONFIGURE)
    public void enter(String sha256) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        if (!crests.known(agency, sha256)) {
            var by = new Actor(caller.accountId(), caller.displayName(), null, null);
            crests.add(AgencyCrest.of(agency, sha256, by, clock.instant()));
            logger.atInfo().addKeyValue("sha256", sha256).log("Crest brought");
        }
    }

    /** Refuses what the agency did not bring. */
    @RequiresPermission(Permission.CONFIGURE)
    public void require(String sha256) {
        if (!crests.known(callers.require().requireAgency(), sha256)) {
            throw new NotFound("CREST_UNKNOWN");
        }
    }
}
