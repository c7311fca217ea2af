package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.catalogue.RequirementLaw;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.catalogue.LivingLaw;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Tells officials which requirements of a file have no certain law any more. */
@Stateless
public class RequirementLawService {

    @Inject
    ApplicationRepository applications;

    @Inject
    LivingLaw law;

    @Inject
    CurrentCaller callers;

    /** Every requirement of the version that the file follows. */
    @RequiresPermission(Permission.FILE_READ)
    public List<RequirementLaw> of(String number) {
        long agency = callers.require().requireAgency();
        return law.of(agency, applications.requireSubmittedOf(agency, number).definitionId());
    }
}
