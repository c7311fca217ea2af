package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.RegisterEvidence;
import id.onestop.licensing.domain.application.RegisterFinding;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.partner.Register;
import id.onestop.licensing.domain.partner.RegisterSnapshot;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The two transactions around a question to the registers: what to ask, and what came back. */
@Stateless
public class RegisterService {

    @Inject
    ApplicationRepository applications;

    @Inject
    FileRepository parts;

    @Inject
    Definitions definitions;

    @Inject
    CurrentCaller callers;

    @Inject
    FileAccess access;

    @Inject
    RowSecurity rows;

    @Inject
    Clock clock;

    /** Which registers this application needs to ask, about whom. */
    @RequiresPermission({Permission.APPLY, Permission.COUNTER, Permission.APPLICATION_CHECK})
    public Question question(String number) {
        var application = requireTouchable(callers.require(), number);
        var registers =
                definitions
                        .byId(application.definitionId())
                        .definition()
                        .requirementsFor(application.circumstances())
                        .stream()
                        .flatMap(requirement -> requirement.registerRule().stream())
                        .map(Requirement.RegisterRule::register)
                        .flatMap(word -> RegisterFinding.register(word).stream())
                        .collect(Collectors.toSet());
        return new Question(application.applicantId(), registers);
    }

    /** Keeps what the registers said. */
    @RequiresPermission({Permission.APPLY, Permission.COUNTER, Permission.APPLICATION_CHECK})
    public void keep(String number, RegisterSnapshot snapshot) {
        var application = requireTouchable(callers.require(), number);
        parts.add(RegisterEvidence.of(application, SnapshotJson.write(snapshot), clock.instant()));
    }

    private LicenceApplication requireTouchable(Caller caller, String number) {
        var application = caller.may(Permission.APPLICATION_CHECK)
                ? requireOpen(caller, number)
                : requireWithApplicant(caller, number);
        rows.enterAgency(application.agencyId());
        return application;
    }

    /** What officials judge by is not exchanged under their hands. */
    private LicenceApplication requireWithApplicant(Caller caller, String number) {
        var application = access.require(caller, number);
        application.requireWithApplicant();
        return application;
    }

    private LicenceApplication requireOpen(Caller caller, String number) {
        var application = applications.requireOf(caller.requireAgency(), number);
        if (application.status().isFinal()) {
            throw new NotFound("APPLICATION_NOT_FOUND", Map.of("number", number));
        }
        return application;
    }

    /** A question to the registers. */
    public record Question(long applicantId, Set<Register> registers) {}
}
