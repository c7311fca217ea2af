package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The returns of a file, oldest first. */
@Stateless
public class ReturnHistory {

    @Inject
    ApplicationRepository applications;

    @Inject
    FileRepository parts;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller callers;

    @Inject
    FileAccess access;

    /** For the applicant. */
    @RequiresPermission(Permission.APPLY)
    public List<ReturnView> own(String number) {
        return returns(access.require(callers.require(), number));
    }

    /** For officials of the file's agency; the reading is recorded. */
    @RequiresPermission(Permission.FILE_READ)
    public List<ReturnView> ofFile(String number) {
        var caller = callers.require();
        var application = applications.requireSubmittedOf(caller.requireAgency(), number);
        audit.read(caller, "RETURNS_OPENED", number, null);
        return returns(application);
    }

    private List<ReturnView> returns(LicenceApplication application) {
        var faults = parts.listFaults(application.id());
        return parts.listReturns(application.id()).stream()
                .map(made -> ReturnView.of(
                        made,
                        faults.stream()
                                .filter(fault -> fault.round() == made.round())
                                .map(FaultView::from)
                                .toList()))
                .toList();
    }
}
