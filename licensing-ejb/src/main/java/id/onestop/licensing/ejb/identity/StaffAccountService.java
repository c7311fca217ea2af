package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.domain.identity.ConfirmationCode.Purpose;
import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.domain.identity.Nip;
import id.onestop.licensing.domain.identity.PersonName;
import id.onestop.licensing.domain.identity.StaffAccountChanged;
import id.onestop.licensing.domain.identity.StaffAccountChanged.Change;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Staff accounts of the caller's own agency; their rights come from posts, which {@link StaffPostService} gives. */
@Stateless
public class StaffAccountService {

    private static final Logger logger = LoggerFactory.getLogger(StaffAccountService.class);

    @Inject
    AccountRepository accounts;

    @Inject
    AccountDirectory directory;

    @Inject
    StaffViews staff;

    @Inject
    StaffRules rules;

    @Inject
    Codes codes;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /**
     * Everybody of the agency, by name, whatever the state of the account.
     *
     * @param after account with which the page before ended
     */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public StaffList list(@Nullable Long after, int most) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var last = after == null
                ? null
                : accounts.find(after)
                        .filter(account ->
                                account.agencyId().filter(of -> of == agency).isPresent())
                        .orElseThrow(() -> new Invalid(List.of(new FieldError("cursor", "CURSOR_UNKNOWN"))));
        var found = accounts.staffOf(agency, last, most + 1);
        var shown = found.subList(0, Math.min(most, found.size()));
        return new StaffList(
                staff.of(caller, shown),
                found.size() > most ? shown.get(most - 1).id() : null);
    }

    /** One of them. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public StaffMember find(long accountId) {
        var caller = callers.require();
        return staff.of(caller, List.of(staff.require(caller, accountId))).get(0);
    }

    /** Makes an account and mails its owner a code to choose a password with. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public long create(CreateStaff command) {
        long agencyId = callers.require().requireAgency();
        var faults = faultsOf(command);
        var email = EmailAddress.read(command.email());
        if (email.isPresent() && directory.knows(email.get())) {
            // an administrator may know who works here, and a second account would be useless
            faults.add(new FieldError("email", "EMAIL_TAKEN"));
        }
        if (email.isEmpty() || !faults.isEmpty()) {
            throw new Invalid(faults);
        }
        accounts.findOrFree(email.get());
        var account = Account.appoint(
                agencyId,
                email.get(),
                new PersonName(command.fullName(), command.titlePrefix(), command.titleSuffix()),
                StaffRules.said(command.nip()).flatMap(Nip::read).orElse(null),
                clock.instant());
        StaffRules.said(command.rank()).ifPresent(account::promote);
        accounts.add(account);
        codes.send(account, Purpose.CHOOSE_PASSWORD, "staff-invited");
        announce(account, Change.CREATED);
        return account.id();
    }

    /** The parts of a name, number and rank as a form shows them. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public CorrectStaff details(long accountId) {
        var account = staff.require(callers.require(), accountId);
        return new CorrectStaff(
                accountId,
                account.name().fullName(),
                account.name().titlePrefix(),
                account.name().titleSuffix(),
                account.nip().orElse(null),
                account.rank().orElse(null));
    }

    /** Puts name, number and rank of somebody else right; papers that were issued keep what they say. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public void correct(CorrectStaff command) {
        var account = requireOther(command.accountId());
        var faults = rules.person(
                command.fullName(), command.titlePrefix(), command.titleSuffix(), command.nip(), command.rank());
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        var corrected = account.correct(
                callers.require().accountId(),
                new PersonName(command.fullName(), command.titlePrefix(), command.titleSuffix()),
                StaffRules.said(command.nip()).flatMap(Nip::read).orElse(null),
                StaffRules.said(command.rank()).orElse(null),
                clock.instant());
        if (corrected.changed()) {
            events.publish(corrected);
            logger.atInfo().addKeyValue("account", account.id()).log("Staff account corrected");
        }
    }

    /** Keeps somebody out, whatever session or token he has; his posts stay. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public void lock(long accountId) {
        var account = requireOther(accountId);
        account.lock();
        announce(account, Change.LOCKED);
    }

    /** Lets somebody in again. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public void unlock(long accountId) {
        var account = requireOther(accountId);
        account.unlock();
        announce(account, Change.UNLOCKED);
    }

    /** Whoever locks himself could leave an agency without administrator. */
    private Account requireOther(long accountId) {
        var caller = callers.require();
        var account = staff.require(caller, accountId);
        if (caller.accountId() == accountId) {
            throw new RuleViolation("STAFF_OWN_ACCOUNT");
        }
        return account;
    }

    private void announce(Account account, Change change) {
        var caller = callers.require();
        events.publish(new StaffAccountChanged(
                caller.requireAgency(), caller.accountId(), account.id(), change, clock.instant()));
        logger.atInfo()
                .addKeyValue("account", account.id())
                .addKeyValue("change", change)
                .log("Staff account changed");
    }

    private List<FieldError> faultsOf(CreateStaff command) {
        var faults = rules.person(
                command.fullName(), command.titlePrefix(), command.titleSuffix(), command.nip(), command.rank());
        if (EmailAddress.read(command.email()).isEmpty()) {
            faults.add(new FieldError("email", "EMAIL_FORMAT"));
        }
        return faults;
    }

    /** A new member of staff. */
    public record CreateStaff(
            String email,
            String fullName,
            @Nullable String titlePrefix,
            @Nullable String titleSuffix,
            @Nullable String nip,
            @Nullable String rank) {

        @Override
        public String toString() {
            return "CreateStaff";
        }
    }

    /** How somebody's name, number and rank should be. */
    public record CorrectStaff(
            long accountId,
            String fullName,
            @Nullable String titlePrefix,
            @Nullable String titleSuffix,
            @Nullable String nip,
            @Nullable String rank) {

        @Override
        public String toString() {
            return "CorrectStaff " + accountId;
        }
    }
}
