package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.domain.identity.Hashes;
import id.onestop.licensing.domain.identity.Nik;
import id.onestop.licensing.domain.identity.Throttle.Kind;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.RuleViolation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets people whom the counter registered go on by themselves: identity number and code together open the account, the
 * password is their own choice.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ActivationService {

    @Inject
    ActivationLedger ledger;

    @Inject
    RegistrationRules rules;

    @Inject
    PasswordHasher hasher;

    @Inject
    IdentityCipher cipher;

    @Inject
    ThrottleGate gate;

    /**
     * Activates the account, or, if the mail address is not yet proved, mails a code to it.
     *
     * @return the handle with which that code must come back; empty if nothing is left to do
     * @throws Invalid with all faults at once
     */
    @PermitAll
    public Optional<String> activate(ActivateAccount command, String clientAddress) {
        gate.pass(Kind.REGISTRATION_ADDRESS, clientAddress);
        var address = EmailAddress.read(command.email());
        requireSound(command, address);
        String handle = Secrets.token("");
        var outcome = ledger.activate(
                cipher.hash(Nik.of(command.nik())),
                command.code(),
                address.orElseThrow(),
                hasher.hash(command.password()),
                Hashes.sha256(handle));
        return switch (outcome) {
            case REFUSED -> throw new RuleViolation("CODE_WRONG");
            case ACTIVE -> Optional.empty();
            case ADDRESS_UNPROVED -> Optional.of(handle);
        };
    }

    private void requireSound(ActivateAccount command, Optional<EmailAddress> address) {
        var faults = new ArrayList<FieldError>();
        Nik.faultOf(command.nik()).ifPresent(code -> faults.add(new FieldError("nik", code)));
        if (address.isEmpty()) {
            faults.add(new FieldError("email", "EMAIL_FORMAT"));
        }
        rules.password("password", command.password(), List.of(command.email()), faults);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** What the owner typed. */
    public record ActivateAccount(String nik, String code, String email, String password) {
        @Override
        public String toString() {
            return "ActivateAccount";
        }
    }
}
