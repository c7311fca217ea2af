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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Staff accounts of the caller's own agency; their rights come from posts, which {@link StaffPostService} gives. */
@Stateless
public class StaffAccountService {

    private static final Logger logger = LoggerFactory.getLogger(StaffAccountService.class);

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PREFIX = 40;
    private static final int LONGEST_SUFFIX = 60;
    private static final int LONGEST_RANK = 100;

    @Inject
    AccountRepository accounts;

    @Inject
    AccountDirectory directory;

    @Inject
    StaffViews staff;

    @Inject
    RegistrationRules rules;

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
        var account = Account.appoint(
                agencyId,
                email.get(),
                new PersonName(command.fullName(), command.titlePrefix(), command.titleSuffix()),
                said(command.nip()).flatMap(Nip::read).orElse(null),
                clock.instant());
        said(command.rank()).ifPresent(account::promote);
        accounts.add(account);
        codes.send(account, Purpose.CHOOSE_PASSWORD, "staff-invited");
        announce(account, Change.CREATED);
        return account.id();
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
        var faults = new ArrayList<FieldError>();
        rules.text("fullName", command.fullName(), LONGEST_NAME, true, faults);
        rules.text("titlePrefix", command.titlePrefix(), LONGEST_PREFIX, false, faults);
        rules.text("titleSuffix", command.titleSuffix(), LONGEST_SUFFIX, false, faults);
        rules.text("rank", command.rank(), LONGEST_RANK, false, faults);
        if (EmailAddress.read(command.email()).isEmpty()) {
            faults.add(new FieldError("email", "EMAIL_FORMAT"));
        }
        if (said(command.nip()).filter(nip -> Nip.read(nip).isEmpty()).isPresent()) {
            faults.add(new FieldError("nip", "NIP_FORMAT"));
        }
        return faults;
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
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
}
