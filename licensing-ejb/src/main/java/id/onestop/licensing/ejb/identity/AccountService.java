package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.domain.identity.AccountKind;
import id.onestop.licensing.domain.identity.IdentityUnmasked;
import id.onestop.licensing.domain.identity.PersonName;
import id.onestop.licensing.domain.identity.PhoneNumber;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One's own account, and the one way in which staff see an identity number in full. */
@Stateless
public class AccountService {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    @Inject
    AccountRepository accounts;

    @Inject
    IdentityCipher cipher;

    @Inject
    RegistrationRules rules;

    @Inject
    CallerLookup callers;

    @Inject
    RowSecurity rows;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    @Inject
    Instance<FileRelations> files;

    /** The caller's own account, with a masked number. */
    @PermitAll
    public ProfileView profile() {
        return ProfileView.from(own());
    }

    /** Changes what people may change themselves; the identity number is not among it. */
    @PermitAll
    public void change(ChangeProfile command) {
        var account = own();
        if (account.version() != command.version()) {
            throw new Conflict("CHANGED_MEANWHILE");
        }
        var faults = new ArrayList<FieldError>();
        rules.text("fullName", command.fullName(), 120, true, faults);
        rules.text("titlePrefix", command.titlePrefix(), 40, false, faults);
        rules.text("titleSuffix", command.titleSuffix(), 60, false, faults);
        var phone = Optional.ofNullable(command.phone()).filter(text -> !text.isBlank());
        var number = phone.flatMap(PhoneNumber::read);
        if (number.isEmpty() && (phone.isPresent() || account.kind() == AccountKind.APPLICANT)) {
            faults.add(new FieldError("phone", "PHONE_FORMAT"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        account.changeProfile(
                new PersonName(command.fullName(), command.titlePrefix(), command.titleSuffix()),
                number.orElse(null),
                "en".equals(command.locale()) ? "en" : "id");
        callers.forget(account.id());
    }

    /**
     * Reads an applicant's number in full; the reading is recorded with its reason.
     *
     * @throws NotFound also if the applicant has no file at the caller's agency
     */
    @RequiresPermission(Permission.IDENTITY_UNMASK)
    public String unmask(long accountId, String reason) {
        var caller = callers.require();
        long agencyId = caller.requireAgency();
        requireReason(reason);
        if (files.isUnsatisfied() || !files.get().hasFileAt(agencyId, accountId)) {
            throw new NotFound("ACCOUNT_UNKNOWN");
        }
        var nik = accounts.find(accountId)
                .flatMap(Account::nik)
                .map(cipher::open)
                .orElseThrow(() -> new NotFound("ACCOUNT_UNKNOWN"));
        events.publish(new IdentityUnmasked(agencyId, caller.accountId(), accountId, reason.strip(), clock.instant()));
        return nik.digits();
    }

    private static void requireReason(String reason) {
        int length = reason.strip().length();
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            throw new Invalid(List.of(new FieldError("reason", "REASON_LENGTH")));
        }
    }

    private Account own() {
        var caller = callers.require();
        if (caller.kind() == Caller.Kind.PARTNER) {
            throw new NotFound("ACCOUNT_UNKNOWN");
        }
        rows.enter(caller);
        return accounts.require(caller.accountId());
    }

    /** Changes to one's own account. */
    public record ChangeProfile(
            String fullName,
            @Nullable String titlePrefix,
            @Nullable String titleSuffix,
            @Nullable String phone,
            String locale,
            long version) {

        @Override
        public String toString() {
            return "ChangeProfile";
        }
    }
}
