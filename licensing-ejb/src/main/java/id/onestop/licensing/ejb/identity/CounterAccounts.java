package id.onestop.licensing.ejb.identity;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.domain.identity.AccountStatus;
import id.onestop.licensing.domain.identity.AssistedRegistration;
import id.onestop.licensing.domain.identity.ConfirmationCode.Purpose;
import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.domain.identity.Nik;
import id.onestop.licensing.domain.identity.PersonName;
import id.onestop.licensing.domain.identity.PhoneNumber;
import id.onestop.licensing.domain.identity.SealedNik;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts as the counter needs them: found by number, opened for a person who stands there, handed over by a code. */
@ApplicationScoped
public class CounterAccounts {

    static final String ACTIVATE = "account-activate";

    @Inject
    AccountRepository accounts;

    @Inject
    RegistrationRules rules;

    @Inject
    IdentityCipher cipher;

    @Inject
    Codes codes;

    @Inject
    Clock clock;

    /**
     * The account that owns a number as somebody typed it.
     *
     * @throws Invalid for what is no identity number
     */
    public Optional<CounterPerson> find(String typedNik) {
        var fault = Nik.faultOf(typedNik);
        if (fault.isPresent()) {
            throw new Invalid(List.of(new FieldError("nik", fault.get())));
        }
        return accounts.findOwner(cipher.hash(Nik.of(typedNik)))
                .filter(account -> account.status() != AccountStatus.DISABLED)
                .map(CounterAccounts::view);
    }

    public CounterPerson require(long accountId) {
        return view(accounts.require(accountId));
    }

    /** Everything that is wrong with what was typed. */
    public List<FieldError> faultsOf(AssistedPerson person) {
        return rules.faultsOf(person);
    }

    /**
     * Opens an account without a password.
     *
     * @throws Invalid with all faults at once
     */
    public CounterPerson register(AssistedPerson person, long officer) {
        var faults = rules.faultsOf(person);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        var email = EmailAddress.read(person.email());
        var namesake = email.flatMap(accounts::findByEmail);
        if (namesake.filter(known -> !known.isRenewable()).isPresent()) {
            throw new Invalid(List.of(new FieldError("email", "EMAIL_TAKEN")));
        }
        var registration = registration(person, email.orElse(null), officer);
        var account = namesake.orElseGet(() -> {
            var fresh = Account.assist(registration, clock.instant());
            accounts.add(fresh);
            return fresh;
        });
        if (namesake.isPresent()) {
            account.assistAgain(registration, clock.instant());
        }
        return view(account);
    }

    /** Mails the code with which a sleeping account is activated; nothing happens without an address or once it is awake. */
    public void invite(long accountId) {
        var account = accounts.require(accountId);
        if (account.isDormant() && account.address().isPresent()) {
            codes.send(account, Purpose.ACTIVATE, ACTIVATE);
        }
    }

    /**
     * A new code to be printed for somebody without a mail address; empty once the account is awake.
     *
     * @throws RuleViolation if too many were printed within the hour
     */
    public Optional<String> printableCode(long accountId) {
        var account = accounts.require(accountId);
        if (!account.isDormant() || account.address().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                codes.make(account, Purpose.ACTIVATE).orElseThrow(() -> new RuleViolation("TOO_MANY_ATTEMPTS")));
    }

    private AssistedRegistration registration(AssistedPerson person, @Nullable EmailAddress email, long officer) {
        return new AssistedRegistration(
                email,
                new PersonName(person.fullName(), person.titlePrefix(), person.titleSuffix()),
                cipher.seal(Nik.of(person.nik())),
                PhoneNumber.read(person.phone()).orElseThrow(() -> new RuleViolation("PHONE_FORMAT")),
                requireNonNull(person.birthDate(), "checked before"),
                person.birthPlace() == null || person.birthPlace().isBlank()
                        ? null
                        : person.birthPlace().strip(),
                "en".equals(person.locale()) ? "en" : "id",
                officer);
    }

    private static CounterPerson view(Account account) {
        return new CounterPerson(
                account.id(),
                account.name().withTitles(),
                account.nik().map(SealedNik::masked).orElse(""),
                account.birthDate().orElse(null),
                account.address().isPresent(),
                account.isDormant());
    }
}
