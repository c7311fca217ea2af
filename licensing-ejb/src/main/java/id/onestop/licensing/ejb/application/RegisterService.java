package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.Citation;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.RegisterEvidence;
import id.onestop.licensing.domain.application.RegisterFinding;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.partner.Register;
import id.onestop.licensing.domain.partner.RegisterSnapshot;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The two transactions around a question to the registers: what to ask, and what came back. */
@Stateless
public class RegisterService {

    @Inject
    ApplicationRepository applications;

    @Inject
    FileRepository parts;

    @Inject
    EvidenceRepository evidence;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    CurrentCaller callers;

    @Inject
    FileAccess access;

    @Inject
    FilesInHand inHand;

    @Inject
    AuditTrail audit;

    @Inject
    RowSecurity rows;

    @Inject
    Clock clock;

    /** Which registers this application needs to ask, about whom and about which licences. */
    @RequiresPermission({Permission.APPLY, Permission.COUNTER, Permission.APPLICATION_CHECK})
    public Question question(String number) {
        var caller = callers.require();
        var application = requireTouchable(caller, number);
        if (caller.agencyId() != null) {
            audit.read(caller, "REGISTERS_ASKED", number, null);
        }
        var definition = definitions.byId(application.definitionId()).definition();
        var registers = definition.requirementsFor(application.circumstances()).stream()
                .flatMap(requirement -> requirement.registerRule().stream())
                .map(Requirement.RegisterRule::register)
                .flatMap(word -> RegisterFinding.register(word).stream())
                .collect(Collectors.toSet());
        var zone = agencies.byId(application.agencyId()).zone();
        return new Question(application.applicantId(), registers, CitedLicences.of(application, definition, zone));
    }

    /** Keeps what the registers said. */
    @RequiresPermission({Permission.APPLY, Permission.COUNTER, Permission.APPLICATION_CHECK})
    public void keep(String number, RegisterSnapshot snapshot) {
        var application = requireTouchable(callers.require(), number);
        parts.add(RegisterEvidence.of(application, SnapshotJson.write(snapshot), clock.instant()));
    }

    /** Keeps what is known of the licences that the application leans on; the latest answer counts. */
    @RequiresPermission({Permission.APPLY, Permission.COUNTER, Permission.APPLICATION_CHECK})
    public void keepCited(String number, List<CitedLicences.Found> answers) {
        var application = requireTouchable(callers.require(), number);
        var known = evidence.listCitations(application.id()).stream()
                .collect(Collectors.toMap(Citation::requirementCode, Function.identity()));
        var now = clock.instant();
        for (var answer : answers) {
            var asked = answer.asked();
            var earlier = known.get(asked.requirementCode());
            if (earlier == null) {
                evidence.add(Citation.of(application, asked.requirementCode(), asked.number(), answer.facts(), now));
            } else {
                earlier.renew(asked.number(), answer.facts(), now);
            }
        }
    }

    private LicenceApplication requireTouchable(Caller caller, String number) {
        var application = judges(caller, number) ? inHand.requireJudging(number) : requireWithApplicant(caller, number);
        rows.enterAgency(application.agencyId());
        return application;
    }

    /** What officials judge by is not exchanged under their hands. */
    private LicenceApplication requireWithApplicant(Caller caller, String number) {
        var application = access.require(caller, number);
        application.requireWithApplicant();
        return application;
    }

    /** Whether an official asks for himself; at the counter he asks for the person whom he helps with a file of hers. */
    private boolean judges(Caller caller, String number) {
        if (!caller.may(Permission.APPLICATION_CHECK)) {
            return false;
        }
        var application = applications.requireOf(caller.requireAgency(), number);
        boolean helping = application.isWithApplicant() && access.mayWork(caller, application);
        if (application.submittedAt() == null && !helping) {
            throw new NotFound("APPLICATION_NOT_FOUND", Map.of("number", number));
        }
        return !helping;
    }

    /** A question to the registers of people, and to those of licences. */
    public record Question(long applicantId, Set<Register> registers, List<CitedLicences.Cited> cited) {
        public Question {
            registers = Set.copyOf(registers);
            cited = List.copyOf(cited);
        }
    }
}
