package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The Head's wall (row 102: seen directly, in the Head's own office), for whoever oversees the agency. */
@Stateless
public class WallService {

    @Inject
    Wall wall;

    @Inject
    CurrentCaller callers;

    /** How the caller's agency stands now; walls of one agency share an answer for some seconds. */
    @RequiresPermission(Permission.OVERSEE)
    public WallView now() {
        return wall.of(callers.require().requireAgency());
    }
}
