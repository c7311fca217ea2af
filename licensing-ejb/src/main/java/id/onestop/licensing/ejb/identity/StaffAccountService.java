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
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Staff accounts of the caller's own agency; their rights come from posts, which the agency gives. */
@Stateless
public class StaffAccountService {

    @Inject
    AccountRepository accounts;

    @Inject
    AccountDirectory directory;

    @Inject
    RegistrationRules rules;

    @Inject
    Codes codes;

    @Inject
    CallerLookup callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** Makes an account and mails its owner a code to choose a password with. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public long create(CreateStaff command) {
        var caller = callers.require();
        long agencyId = caller.requireAgency();
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
                command.nip() == null ? null : Nip.read(command.nip()).orElse(null),
                clock.instant());
        accounts.add(account);
        codes.send(account, Purpose.CHOOSE_PASSWORD, "staff-invited");
        announce(account, Change.CREATED);
        return account.id();
    }

    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public void lock(long accountId) {
        var account = require(accountId);
        account.lock();
        announce(account, Change.LOCKED);
    }

    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public void unlock(long accountId) {
        var account = require(accountId);
        account.unlock();
        announce(account, Change.UNLOCKED);
    }

    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public void disable(long accountId) {
        var account = require(accountId);
        account.disable();
        announce(account, Change.DISABLED);
    }

    private Account require(long accountId) {
        long agencyId = callers.require().requireAgency();
        return accounts.find(accountId)
                .filter(account ->
                        account.agencyId().filter(id -> id == agencyId).isPresent())
                .orElseThrow(() -> new NotFound("ACCOUNT_UNKNOWN"));
    }

    private void announce(Account account, Change change) {
        var caller = callers.require();
        callers.forget(account.id());
        events.publish(new StaffAccountChanged(
                caller.requireAgency(), caller.accountId(), account.id(), change, clock.instant()));
    }

    private List<FieldError> faultsOf(CreateStaff command) {
        var faults = new ArrayList<FieldError>();
        rules.text("fullName", command.fullName(), 120, true, faults);
        rules.text("titlePrefix", command.titlePrefix(), 40, false, faults);
        rules.text("titleSuffix", command.titleSuffix(), 60, false, faults);
        if (EmailAddress.read(command.email()).isEmpty()) {
            faults.add(new FieldError("email", "EMAIL_FORMAT"));
        }
        if (command.nip() != null && Nip.read(command.nip()).isEmpty()) {
            faults.add(new FieldError("nip", "NIP_FORMAT"));
        }
        return faults;
    }

    /** A new member of staff. */
    public record CreateStaff(
            String email,
            String fullName,
            @Nullable String titlePrefix,
            @Nullable String titleSuffix,
            @Nullable String nip) {

        @Override
        public String toString() {
            return "CreateStaff";
        }
    }
}
