package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.Rejection;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells an applicant what was decided against the application, in both languages of the catalogue. */
@Stateless
public class DecisionService {

    @Inject
    ApplicationRepository applications;

    @Inject
    FileRepository parts;

    @Inject
    Definitions definitions;

    @Inject
    CurrentCaller callers;

    @Inject
    RowSecurity rows;

    /** Empty unless the caller's application was refused. */
    @RequiresPermission(Permission.APPLY)
    public Optional<Decision> own(String number) {
        var application = applications.requireOwn(callers.require().accountId(), number);
        rows.enterAgency(application.agencyId());
        var definition = definitions.byId(application.definitionId()).definition();
        return parts.findRejection(application.id()).map(rejection -> decision(rejection, definition));
    }

    private static Decision decision(Rejection rejection, ServiceDefinition definition) {
        var known = definition.rejectionReason(rejection.reasonCode());
        var written = new Words(rejection.reason(), rejection.reason());
        return new Decision(
                known.map(reason -> reason.text()).orElse(written),
                rejection.finding(),
                rejection.legalBasis(),
                known.map(reason -> reason.remedy()).orElse(new Words("", "")),
                rejection.decidedByName(),
                rejection.decidedByPost(),
                rejection.decidedAt());
    }
}
