package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.domain.identity.Throttle.Kind;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.Unauthenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changes passwords: by the old one, or by a code for those who have lost it or never had one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordService {

    private static final Logger logger = LoggerFactory.getLogger(PasswordService.class);

    @Inject
    CredentialLedger ledger;

    @Inject
    CredentialEpochs epochs;

    @Inject
    RegistrationRules rules;

    @Inject
    PasswordHasher hasher;

    @Inject
    ThrottleGate gate;

    @Inject
    CurrentCaller callers;

    /** Mails a code to choose a password with; the answer is the same whether or not there is such an account. */
    @PermitAll
    public void requestCode(String email, String clientAddress) {
        gate.pass(Kind.REGISTRATION_ADDRESS, clientAddress);
        EmailAddress.read(email).ifPresent(ledger::sendPasswordCode);
    }

    /** Chooses a password with the mailed code. */
    @PermitAll
    public void choose(String email, String code, String password, String clientAddress) {
        gate.pass(Kind.REGISTRATION_ADDRESS, clientAddress);
        requireGood("password", password, List.of(email));
        String hash = hasher.hash(password);
        long account = EmailAddress.read(email)
                .flatMap(address -> ledger.choosePassword(address, code, hash))
                .orElseThrow(() -> new RuleViolation("CODE_WRONG"));
        epochs.forget(account);
        logger.atInfo().log("Password chosen with a code");
    }

    /**
     * Changes the caller's own password; the old one is asked again, and wrong ones count as at the sign-in. Other sessions and all
     * personal tokens end.
     *
     * @return the epoch under which the caller's own session goes on
     */
    @PermitAll
    public int change(String oldPassword, String newPassword) {
        var caller = callers.require();
        var candidate = ledger.find(caller.accountId()).orElseThrow(Unauthenticated::new);
        requireGood("newPassword", newPassword, List.of(candidate.email(), candidate.fullName()));
        gate.pass(Kind.SIGN_IN_ACCOUNT, candidate.email().toLowerCase(Locale.ROOT));
        if (!hasher.matches(oldPassword, candidate.hash())) {
            throw new Invalid(List.of(new FieldError("oldPassword", "PASSWORD_WRONG")));
        }
        gate.forgive(Kind.SIGN_IN_ACCOUNT, candidate.email().toLowerCase(Locale.ROOT));
        int epoch = ledger.changeHash(caller.accountId(), hasher.hash(newPassword));
        epochs.forget(caller.accountId());
        logger.atInfo().addKeyValue("account", caller.accountId()).log("Password changed");
        return epoch;
    }

    private void requireGood(String field, String password, List<String> own) {
        var faults = new ArrayList<FieldError>();
        rules.password(field, password, own, faults);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
