package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Where a delay arose: the working time of a file, shared among those who had it (row 103). */
@Stateless
public class DelayService {

    @Inject
    Delays delays;

    @Inject
    ApplicationRepository applications;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller callers;

    /**
     * For officials of the file's agency; that they looked is on record, for it names people.
     *
     * @throws id.onestop.licensing.domain.shared.NotFound for another agency's file
     */
    @RequiresPermission(Permission.FILE_READ)
    public DelayView ofFile(String number) {
        var caller = callers.require();
        var file = applications.requireSubmittedOf(caller.requireAgency(), number);
        audit.read(caller, "DELAY_OPENED", file.number(), null);
        return new DelayView(
                delays.of(file),
                RecordedNames.of(definitions.byId(file.definitionId()).definition(), agencies.posts(file.agencyId())));
    }
}
