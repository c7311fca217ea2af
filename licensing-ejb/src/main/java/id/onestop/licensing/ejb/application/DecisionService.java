package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.Rejection;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells who carries an application what was decided against it, in both languages of the catalogue. */
@Stateless
public class DecisionService {

    @Inject
    FileAccess access;

    @Inject
    FileRepository parts;

    @Inject
    Definitions definitions;

    @Inject
    CurrentCaller callers;

    /** Empty unless the application that the caller carries was refused. */
    @RequiresPermission(Permission.APPLY)
    public Optional<Decision> own(String number) {
        var application = access.require(callers.require(), number);
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
