package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.domain.identity.Hashes;
import id.onestop.licensing.domain.identity.Throttle.Kind;
import id.onestop.licensing.ejb.identity.CredentialLedger.Candidate;
import id.onestop.licensing.ejb.identity.SignInOutcome.ConfirmationNeeded;
import id.onestop.licensing.ejb.identity.SignInOutcome.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks passwords.
 *
 * <p>Attempts are counted before they are checked, per account (whether it exists or not) and per network address. Refusals
 * do not differ in words, and unknown accounts cost the same time as known ones.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {

    private static final Logger logger = LoggerFactory.getLogger(SignInService.class);

    @Inject
    CredentialLedger ledger;

    @Inject
    PasswordHasher hasher;

    @Inject
    ThrottleGate gate;

    /** Lets somebody in, asks for the confirmation first, or refuses. */
    @PermitAll
    public SignInOutcome signIn(SignIn attempt) {
        String key = attempt.email().strip().toLowerCase(Locale.ROOT);
        if (!gate.admits(Kind.SIGN_IN_ADDRESS, attempt.clientAddress()) || !gate.admits(Kind.SIGN_IN_ACCOUNT, key)) {
            logger.atWarn()
                    .addKeyValue("address", attempt.clientAddress())
                    .log("Sign-in rests after too many attempts");
            return new Refused();
        }
        var candidate = EmailAddress.read(attempt.email()).flatMap(ledger::find);
        if (!fits(attempt.password(), candidate)) {
            logger.atInfo().addKeyValue("address", attempt.clientAddress()).log("Sign-in refused");
            return new Refused();
        }
        gate.forgive(Kind.SIGN_IN_ACCOUNT, key);
        gate.giveBack(Kind.SIGN_IN_ADDRESS, attempt.clientAddress());
        return admit(candidate.orElseThrow(), attempt.password());
    }

    private boolean fits(String password, Optional<Candidate> candidate) {
        if (candidate.isEmpty()) {
            hasher.waste(password);
            return false;
        }
        return hasher.matches(password, candidate.get().hash());
    }

    private SignInOutcome admit(Candidate candidate, String password) {
        long accountId = candidate.facts().accountId();
        if (hasher.outdated(candidate.hash())) {
            ledger.rehash(accountId, hasher.hash(password));
        }
        if (!candidate.confirmed()) {
            String handle = Secrets.token("");
            ledger.continueConfirmation(accountId, Hashes.sha256(handle));
            return new ConfirmationNeeded(candidate.email(), handle);
        }
        logger.atInfo().addKeyValue("account", accountId).log("Signed in");
        return candidate.facts();
    }
}
