package id.onestop.licensing.ejb.identity;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.agency.AgencyChange.Area;
import id.onestop.licensing.domain.agency.AgencyChange.Difference;
import id.onestop.licensing.domain.agency.CompetenceKind;
import id.onestop.licensing.domain.agency.SetUpChanged;
import id.onestop.licensing.domain.identity.Competence;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.AgencyChangeRepository;
import id.onestop.licensing.ejb.agency.KindView;
import id.onestop.licensing.ejb.agency.StructureChecks;
import id.onestop.licensing.ejb.agency.StructureRepository;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The register of what the people of the caller's agency are able to do, by certificate. */
@Stateless
public class CompetenceService {

    private static final Logger logger = LoggerFactory.getLogger(CompetenceService.class);

    private static final int LONGEST_NUMBER = 120;
    private static final int LONGEST_REASON = 500;

    @Inject
    CompetenceRepository competences;

    @Inject
    StructureRepository structure;

    @Inject
    AgencyChangeRepository changes;

    @Inject
    StaffViews staff;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** What posts of the agency may ask for. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public List<KindView> kinds() {
        return structure.kinds(callers.require().requireAgency()).stream()
                .map(kind -> new KindView(kind.code(), kind.name()))
                .toList();
    }

    /** Adds something that posts may ask for; answers its code. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public String addKind(String nameId, String nameEn) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var checks = new StructureChecks();
        var name = checks.name(nameId, nameEn);
        var known = structure.kinds(agency);
        if (known.stream().anyMatch(kind -> kind.name().id().equalsIgnoreCase(name.id()))) {
            checks.fault("nameId", "COMPETENCE_KIND_KNOWN", Map.of());
        }
        checks.require();
        var code = StructureChecks.code(
                name.id(), known.stream().map(CompetenceKind::code).toList());
        structure.add(new CompetenceKind(agency, code, name));
        changes.add(
                agency,
                Area.STRUCTURE,
                List.of(
                        new Difference(name.id(), "competenceId", "", name.id()),
                        new Difference(name.id(), "competenceEn", "", name.en())),
                actor(caller),
                clock.instant());
        tell(caller, "competence:" + code, "COMPETENCE_KIND_ADDED", Map.of("name", name.id()));
        return code;
    }

    /** The certificates of somebody of the agency. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public List<CompetenceView> list(long accountId) {
        var caller = callers.require();
        staff.require(caller, accountId);
        var names = structure.kinds(caller.requireAgency()).stream()
                .collect(Collectors.toMap(CompetenceKind::code, CompetenceKind::name));
        var today = staff.today(caller.requireAgency());
        return competences.of(accountId).stream()
                .map(one -> view(one, names, today))
                .toList();
    }

    /** Enters a certificate; nobody enters his own. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public long enter(EnterCompetence command) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var account = requireOther(caller, command.accountId());
        var checks = new StructureChecks();
        var number = checks.text("number", command.number(), LONGEST_NUMBER, true);
        if (structure.kinds(agency).stream().noneMatch(kind -> kind.code().equals(command.kind()))) {
            checks.fault("kind", "COMPETENCE_KIND_UNKNOWN", Map.of());
        }
        var from = command.from();
        var until = command.until();
        if (from == null) {
            checks.fault("from", "STAFF_FROM_MISSING", Map.of());
        } else if (until != null && until.isBefore(from)) {
            checks.fault("until", "COMPETENCE_UNTIL", Map.of());
        }
        checks.require();
        var certificate = new Competence.Certificate(command.kind(), number, requireNonNull(from), until);
        var entered = new Competence(agency, account, certificate, actor(caller), clock.instant());
        competences.add(entered);
        tell(caller, Actor.ACCOUNT + account, "COMPETENCE_ENTERED", Map.of("kind", command.kind()));
        return entered.id();
    }

    /** Puts a certificate out of force, with a reason; whoever holds a post keeps it. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public void withdraw(long id, String why) {
        var caller = callers.require();
        var checks = new StructureChecks();
        var reason = checks.text("reason", why, LONGEST_REASON, true);
        checks.require();
        var known = competences.require(caller.requireAgency(), id);
        long account = requireOther(caller, known.accountId());
        known.withdraw(reason, actor(caller), clock.instant());
        tell(
                caller,
                Actor.ACCOUNT + account,
                "COMPETENCE_WITHDRAWN",
                Map.of("kind", known.certificate().kind()));
    }

    private long requireOther(Caller caller, long accountId) {
        staff.require(caller, accountId);
        if (caller.accountId() == accountId) {
            throw new RuleViolation("COMPETENCE_OWN");
        }
        return accountId;
    }

    private static CompetenceView view(Competence one, Map<String, Words> names, LocalDate today) {
        var certificate = one.certificate();
        return new CompetenceView(
                one.id(),
                names.getOrDefault(certificate.kind(), Words.of(certificate.kind())),
                certificate.number(),
                certificate.from(),
                certificate.until(),
                one.holdsOn(today),
                one.enteredByName(),
                one.enteredAt(),
                one.withdrawnByName(),
                one.withdrawnAt(),
                one.withdrawalReason());
    }

    private static Actor actor(Caller by) {
        return new Actor(by.accountId(), by.displayName(), null, null);
    }

    private void tell(Caller by, String subject, String operation, Map<String, String> facts) {
        events.publish(new SetUpChanged(
                by.requireAgency(), subject, operation, facts, actor(by).reference(), clock.instant()));
        logger.atInfo()
                .addKeyValue("subject", subject)
                .addKeyValue("operation", operation)
                .log("Competence register changed");
    }
}
