package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.domain.identity.ConfirmationCode.Purpose;
import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.domain.identity.Registration;
import id.onestop.licensing.domain.identity.SealedNik;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The transactions of registration; what it knows about other accounts leaves it only as mail to their owners. */
@Stateless
public class RegistrationLedger {

    static final String CONFIRM = "account-code";
    static final String EXISTS = "account-exists";

    private static final Logger logger = LoggerFactory.getLogger(RegistrationLedger.class);

    @Inject
    AccountRepository accounts;

    @Inject
    Codes codes;

    @Inject
    RowSecurity rows;

    @Inject
    Clock clock;

    /** Opens or renews an unconfirmed account, or tells the owner of a known address or number. */
    @PermitAll
    public void open(Registration registration) {
        rows.enterWorker();
        var namesake = accounts.findByEmail(registration.email());
        var owner = namesake.filter(known -> !known.isRenewable())
                .or(() -> accounts.findOwner(registration.nik().hash()));
        if (owner.isPresent()) {
            codes.tell(owner.get(), EXISTS, Map.of());
            return;
        }
        var account = namesake.orElseGet(() -> {
            var fresh = Account.register(registration, clock.instant());
            accounts.add(fresh);
            return fresh;
        });
        if (namesake.isPresent()) {
            account.registerAgain(registration, clock.instant());
        }
        codes.send(account, Purpose.CONFIRM_ADDRESS, CONFIRM);
        logger.atInfo().addKeyValue("account", account.id()).log("Registration begun");
    }

    /** Redeems a code; a wrong one is counted, so this answers instead of throwing. */
    @PermitAll
    public boolean confirm(EmailAddress email, String handleHash, String code) {
        rows.enterWorker();
        var account = awaiting(email, handleHash);
        if (account.isEmpty() || !codes.redeem(account.get(), Purpose.CONFIRM_ADDRESS, code)) {
            return false;
        }
        var owner = account.get()
                .nik()
                .map(SealedNik::hash)
                .flatMap(accounts::findOwner)
                .filter(known -> known.id() != account.get().id());
        if (owner.isPresent()) {
            codes.tell(owner.get(), EXISTS, Map.of());
            return false;
        }
        account.get().confirm(clock.instant());
        logger.atInfo().addKeyValue("account", account.get().id()).log("Account confirmed");
        return true;
    }

    /** Sends another code to an unconfirmed registration of this session; otherwise nothing happens. */
    @PermitAll
    public void resend(EmailAddress email, String handleHash) {
        rows.enterWorker();
        awaiting(email, handleHash).ifPresent(account -> codes.send(account, Purpose.CONFIRM_ADDRESS, CONFIRM));
    }

    private Optional<Account> awaiting(EmailAddress email, String handleHash) {
        return accounts.findByEmail(email).filter(account -> account.awaits(handleHash));
    }
}
