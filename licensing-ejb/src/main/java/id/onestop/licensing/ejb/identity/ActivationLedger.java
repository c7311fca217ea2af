package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.domain.identity.ConfirmationCode.Purpose;
import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The transaction of an activation; a wrong code is counted, so it answers instead of throwing. */
@Stateless
public class ActivationLedger {

    private static final Logger logger = LoggerFactory.getLogger(ActivationLedger.class);

    @Inject
    AccountRepository accounts;

    @Inject
    Codes codes;

    @Inject
    RowSecurity rows;

    @Inject
    Clock clock;

    /** What came of it. */
    public enum Outcome {
        REFUSED,
        ADDRESS_UNPROVED,
        ACTIVE
    }

    @PermitAll
    public Outcome activate(String nikHash, String code, EmailAddress address, String passwordHash, String handleHash) {
        rows.enterWorker();
        var found = accounts.findOwner(nikHash).filter(Account::isDormant);
        if (found.isEmpty()) {
            return Outcome.REFUSED;
        }
        var account = found.get();
        // before the code is used up: whoever named a wrong address tries again with the same slip of paper
        var namesake = accounts.findByEmail(address).filter(known -> known.id() != account.id());
        if (namesake.filter(known -> !known.isRenewable()).isPresent()) {
            codes.tell(namesake.get(), RegistrationLedger.EXISTS, Map.of());
            return Outcome.REFUSED;
        }
        if (!codes.redeem(account, Purpose.ACTIVATE, code)) {
            return Outcome.REFUSED;
        }
        if (namesake.isPresent()) {
            accounts.findOrFree(address);
        }
        // a code that came by mail has proved the address it came to
        boolean proved = account.address()
                .filter(known -> known.key().equals(address.key()))
                .isPresent();
        account.beginActivation(address, passwordHash, handleHash);
        logger.atInfo().addKeyValue("account", account.id()).log("Account activated with a code of the counter");
        if (proved) {
            account.confirm(clock.instant());
            return Outcome.ACTIVE;
        }
        codes.send(account, Purpose.CONFIRM_ADDRESS, RegistrationLedger.CONFIRM);
        return Outcome.ADDRESS_UNPROVED;
    }
}
