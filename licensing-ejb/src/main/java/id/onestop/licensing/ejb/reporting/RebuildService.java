package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Who may have figures made anew: the operator, those of his agency. */
@Stateless
public class RebuildService {

    @Inject
    CurrentCaller callers;

    /** The agency whose figures the caller may have made anew. */
    @RequiresPermission(Permission.OPERATE)
    public long agency() {
        return callers.require().requireAgency();
    }
}
