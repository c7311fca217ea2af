package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.application.FileAccess;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** The forecast beside the promise: what similar files took, without what others made them wait for. */
@Stateless
public class ForecastService {

    @Inject
    ApplicationRepository applications;

    @Inject
    FileForecasts forecasts;

    @Inject
    FileAccess access;

    @Inject
    CurrentCaller callers;

    /** For the applicant; empty unless the agency has the file and nobody else is waited for. */
    @RequiresPermission(Permission.APPLY)
    public Optional<ForecastView> own(String number) {
        return forecasts.of(access.require(callers.require(), number));
    }

    /** The same for officials of the file's agency. */
    @RequiresPermission(Permission.FILE_READ)
    public Optional<ForecastView> ofFile(String number) {
        return forecasts.of(applications.requireSubmittedOf(callers.require().requireAgency(), number));
    }
}
