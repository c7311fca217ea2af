package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.domain.identity.Hashes;
import id.onestop.licensing.domain.identity.Nik;
import id.onestop.licensing.domain.identity.PersonName;
import id.onestop.licensing.domain.identity.PhoneNumber;
import id.onestop.licensing.domain.identity.Registration;
import id.onestop.licensing.domain.identity.Throttle.Kind;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.RuleViolation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Opens applicants' accounts.
 *
 * <p>Whether an address or an identity number is already known shows neither in the answer nor in its time: whoever owns it
 * gets a mail. The handle that registering returns belongs into the session; only with it can the code be used, so nobody
 * confirms data that somebody else has typed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegistrationService {

    @Inject
    RegistrationRules rules;

    @Inject
    RegistrationLedger ledger;

    @Inject
    PasswordHasher hasher;

    @Inject
    IdentityCipher cipher;

    @Inject
    ThrottleGate gate;

    /** Everything that is wrong, field by field; doubts about the number have codes that begin with NIK_DOUBT. */
    @PermitAll
    public List<FieldError> check(RegisterApplicant command) {
        return List.copyOf(rules.faultsOf(command));
    }

    /**
     * Registers and mails a code.
     *
     * @return the handle with which the code must come back
     * @throws Invalid with all faults at once
     */
    @PermitAll
    public String register(RegisterApplicant command, String clientAddress) {
        var faults = rules.faultsOf(command);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        gate.pass(Kind.REGISTRATION_ADDRESS, clientAddress);
        String handle = Secrets.token("");
        open(registration(command, handle));
        return handle;
    }

    /** Confirms the address; a wrong, old, used or foreign code is always the same refusal. */
    @PermitAll
    public void confirm(String email, String handle, String code) {
        var address = EmailAddress.read(email);
        if (address.isEmpty() || !ledger.confirm(address.get(), Hashes.sha256(handle), code)) {
            throw new RuleViolation("CODE_WRONG");
        }
    }

    /** Mails another code, if there is anybody to mail it to and this hour has not had its share. */
    @PermitAll
    public void resend(String email, String handle, String clientAddress) {
        gate.pass(Kind.REGISTRATION_ADDRESS, clientAddress);
        EmailAddress.read(email).ifPresent(address -> ledger.resend(address, Hashes.sha256(handle)));
    }

    private void open(Registration registration) {
        try {
            ledger.open(registration);
        } catch (EJBException lostRace) {
            // the same address registered twice at once: the second look finds the first account
            ledger.open(registration);
        }
    }

    private Registration registration(RegisterApplicant command, String handle) {
        return new Registration(
                new EmailAddress(command.email().strip()),
                hasher.hash(command.password()),
                new PersonName(command.fullName(), command.titlePrefix(), command.titleSuffix()),
                cipher.seal(Nik.of(command.nik())),
                PhoneNumber.read(command.phone()).orElseThrow(() -> new RuleViolation("PHONE_FORMAT")),
                command.birthDate(),
                command.birthPlace() == null || command.birthPlace().isBlank()
                        ? null
                        : command.birthPlace().strip(),
                "en".equals(command.locale()) ? "en" : "id",
                Hashes.sha256(handle));
    }
}
