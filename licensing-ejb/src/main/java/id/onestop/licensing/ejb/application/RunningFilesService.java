package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Tells an administrator which files of the agency run under definitions that cite a regulation. */
@Stateless
public class RunningFilesService {

    private static final int SHOWN = 20;

    @Inject
    RunningFilesQueries queries;

    @Inject
    CurrentCaller callers;

    /** Files that lean on a regulation, by its citation. */
    @RequiresPermission(Permission.CONFIGURE)
    public RunningFiles leaning(String citation) {
        long agency = callers.require().requireAgency();
        return new RunningFiles(queries.count(agency, citation), queries.numbers(agency, citation, SHOWN));
    }
}
