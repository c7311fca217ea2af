package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.PowerOfAttorney;
import id.onestop.licensing.domain.application.PowerOfAttorney.Party;
import id.onestop.licensing.domain.application.PowerOfAttorney.Scope;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.SecretSeed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Powers of attorney between applicants: given by a code that one passes to the other, for one application. */
@Stateless
public class PowerService {

    private static final Logger logger = LoggerFactory.getLogger(PowerService.class);

    /** Nothing that is read as something else. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 12;

    @Inject
    AssistanceRepository powers;

    @Inject
    ApplicationRepository applications;

    @Inject
    DraftBeginning beginning;

    @Inject
    HeldPlaces places;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AccountDirectory accounts;

    @Inject
    CurrentCaller callers;

    @Inject
    RowSecurity rows;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** A power just given, the only time that its code is seen. */
    public record Given(long id, String code) {
        @Override
        public String toString() {
            return "Given " + id;
        }
    }

    /**
     * Gives somebody the power to carry one application in the caller's name, by a code to pass on: a new one, or the very
     * draft that is named.
     *
     * @param command {@code startedFrom} names an own draft to be shared, or the licence to be renewed or replaced
     */
    @RequiresPermission(Permission.APPLY)
    public Given give(BeginApplication command, SecretSeed seed) {
        var caller = callers.require();
        var service = definitions.published(command.agencyCode(), command.serviceCode());
        if (!service.definition().kinds().contains(command.kind())) {
            throw new RuleViolation("KIND_NOT_OFFERED", Map.of("kind", command.kind()));
        }
        rows.enterAgency(service.agencyId());
        var made = powers.findByCode(PowerOfAttorney.hash(code(seed)));
        if (made.isPresent()) {
            return new Given(made.get().id(), written(seed));
        }
        var power = PowerOfAttorney.online(
                new Scope(service.agencyId(), command.serviceCode(), command.kind()),
                party(caller),
                code(seed),
                clock.instant());
        var subject = command.startedFrom();
        if (subject != null) {
            name(power, requireSubject(caller, power.scope(), subject));
        }
        powers.add(power);
        logger.atInfo().addKeyValue("account", caller.accountId()).log("Power of attorney given");
        return new Given(power.id(), written(seed));
    }

    /**
     * Tells the code of a power again to whom it was told; whether it still opens anything is said when it is taken.
     *
     * @throws NotFound if the caller gave no such power
     */
    @RequiresPermission(Permission.APPLY)
    public Given tell(long id, SecretSeed seed) {
        requireGiven(id, callers.require());
        return new Given(id, written(seed));
    }

    private void name(PowerOfAttorney power, LicenceApplication subject) {
        if (isWithApplicant(subject)) {
            power.bind(subject.number());
        } else {
            places.requireRenewable(subject, power.scope().kind() == ApplicationKind.RENEWAL);
            power.about(subject.number());
        }
    }

    /** An own draft of what the power is for, or the application whose licence is renewed or replaced. */
    private LicenceApplication requireSubject(Caller caller, Scope scope, String number) {
        return applications
                .find(number)
                .filter(one -> one.applicantId() == caller.accountId()
                        && one.agencyId() == scope.agencyId()
                        && one.serviceCode().equals(scope.serviceCode()))
                .filter(one ->
                        isWithApplicant(one) ? one.kind() == scope.kind() : DraftBeginning.replaces(one, scope.kind()))
                .orElseThrow(() -> new RuleViolation("POWER_SUBJECT", Map.of("number", number)));
    }

    private static boolean isWithApplicant(LicenceApplication application) {
        return application.status() == ApplicationStatus.DRAFT || application.status() == ApplicationStatus.RETURNED;
    }

    /**
     * Takes a power with its code and begins the application in the principal's name, or goes on with the draft that the
     * principal shared with it.
     *
     * @return number of the application
     */
    @RequiresPermission(Permission.APPLY)
    public String take(String typed) {
        var caller = callers.require();
        rows.enterWorker();
        var code = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        var power =
                powers.findByCode(PowerOfAttorney.hash(code)).orElseThrow(() -> new RuleViolation("PROXY_CODE_WRONG"));
        power.take(party(caller), clock.instant());
        var scope = power.scope();
        var agency = agencies.byId(scope.agencyId());
        rows.enter(caller);
        var by = new Actor(caller.accountId(), caller.displayName(), null, null);
        var shared = power.applicationNumber();
        var application = shared.isPresent()
                ? goOn(shared.get(), power, caller.accountId(), by)
                : beginning.begin(
                        new BeginApplication(
                                agency.code(),
                                scope.serviceCode(),
                                scope.kind(),
                                power.renews().orElse(null)),
                        new DraftBeginning.Beginner(
                                power.principal().accountId(), caller.accountId(), Channel.ONLINE, by));
        power.bind(application.number());
        logger.atInfo().addKeyValue("application", application.number()).log("Power of attorney taken");
        return application.number();
    }

    private LicenceApplication goOn(String number, PowerOfAttorney power, long proxy, Actor by) {
        rows.enterAgency(power.scope().agencyId());
        var application = applications.require(number);
        events.publish(application.empower(proxy, by, clock.instant()));
        return application;
    }

    /** A page of the powers that the caller gave or holds, newest first, from before one of them on. */
    @RequiresPermission(Permission.APPLY)
    public List<PowerView> page(long before, int most) {
        // one person's powers lie at many agencies
        rows.enterWorker();
        long account = callers.require().accountId();
        return powers.listPowers(account, before, most).stream()
                .map(power -> PowerView.of(power, account, serviceName(power)))
                .toList();
    }

    /** One of them. */
    @RequiresPermission(Permission.APPLY)
    public PowerView find(long id) {
        rows.enterWorker();
        long account = callers.require().accountId();
        return powers.findPower(id)
                .filter(power -> power.principal().accountId() == account
                        || power.proxy()
                                .filter(proxy -> proxy.accountId() == account)
                                .isPresent())
                .map(power -> PowerView.of(power, account, serviceName(power)))
                .orElseThrow(() -> new NotFound("POWER_NOT_FOUND"));
    }

    /** The principal takes a power back; the proxy no longer sees the file. */
    @RequiresPermission(Permission.APPLY)
    public void end(long id) {
        var caller = callers.require();
        var power = requireGiven(id, caller);
        rows.enterAgency(power.scope().agencyId());
        power.end(clock.instant());
        power.applicationNumber()
                .flatMap(applications::find)
                .filter(application -> application.proxyId() != null
                        && power.proxy()
                                .filter(proxy -> application.isCarriedBy(proxy.accountId()))
                                .isPresent())
                .ifPresent(application -> events.publish(application.endProxy(
                        new Actor(caller.accountId(), caller.displayName(), null, null), clock.instant())));
    }

    private PowerOfAttorney requireGiven(long id, Caller caller) {
        return powers.findPower(id)
                .filter(found -> found.principal().accountId() == caller.accountId())
                .orElseThrow(() -> new NotFound("POWER_NOT_FOUND"));
    }

    /** As it is called now; by its code once it is offered no more. */
    private Words serviceName(PowerOfAttorney power) {
        var scope = power.scope();
        return definitions
                .find(scope.agencyId(), scope.serviceCode())
                .map(service -> service.definition().product().name())
                .orElseGet(() -> new Words(scope.serviceCode(), scope.serviceCode()));
    }

    private Party party(Caller caller) {
        return new Party(caller.accountId(), accounts.person(caller.accountId()).nameWithTitles());
    }

    private static String code(SecretSeed seed) {
        return seed.letters(LETTERS, LENGTH);
    }

    private static String written(SecretSeed seed) {
        var code = code(seed);
        return code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8);
    }
}
