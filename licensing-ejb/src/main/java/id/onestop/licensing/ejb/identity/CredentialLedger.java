package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.domain.identity.AccountKind;
import id.onestop.licensing.domain.identity.AccountStatus;
import id.onestop.licensing.domain.identity.ConfirmationCode.Purpose;
import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The short transactions around a password check, which itself holds no connection. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CredentialLedger {

    static final String CHOOSE = "password-code";

    @Inject
    AccountRepository accounts;

    @Inject
    TokenRepository tokens;

    @Inject
    Codes codes;

    @Inject
    RowSecurity rows;

    @Inject
    @RealTime
    Clock realTime;

    @Inject
    Clock clock;

    /** What a check needs to know of an account; closed, held and passwordless accounts are as good as unknown. */
    @PermitAll
    public Optional<Candidate> find(EmailAddress email) {
        rows.enterWorker();
        return accounts.findByEmail(email)
                .filter(account -> account.status() == AccountStatus.ACTIVE
                        || (account.kind() == AccountKind.APPLICANT
                                && account.status() == AccountStatus.PENDING_CONFIRMATION))
                .flatMap(account -> account.passwordHash().map(hash -> Candidate.from(account, hash)));
    }

    /** The same for an account that is already signed in. */
    @PermitAll
    public Optional<Candidate> find(long accountId) {
        rows.enterWorker();
        return accounts.find(accountId)
                .flatMap(account -> account.passwordHash().map(hash -> Candidate.from(account, hash)));
    }

    /** Stores the same password hashed anew. */
    @PermitAll
    public void rehash(long accountId, String hash) {
        rows.enterWorker();
        accounts.require(accountId).rehash(hash);
    }

    /**
     * Stores another password; tokens that were made under the one before it end.
     *
     * @return the epoch that begins with it
     */
    @PermitAll
    public int changeHash(long accountId, String hash) {
        rows.enterWorker();
        var account = accounts.require(accountId);
        account.changePassword(hash);
        tokens.revokeAll(accountId, realTime.instant());
        return account.credentialEpoch();
    }

    /** Hands an unconfirmed registration to the session that has proved the password, with a new code. */
    @PermitAll
    public void continueConfirmation(long accountId, String handleHash) {
        rows.enterWorker();
        var account = accounts.require(accountId);
        account.continueElsewhere(handleHash);
        codes.send(account, Purpose.CONFIRM_ADDRESS, RegistrationLedger.CONFIRM);
    }

    /** Mails a code for choosing a password, if the account is there and open. */
    @PermitAll
    public void sendPasswordCode(EmailAddress email) {
        rows.enterWorker();
        recoverable(email).ifPresent(account -> codes.send(account, Purpose.CHOOSE_PASSWORD, CHOOSE));
    }

    /**
     * Chooses a password with a code, and ends all tokens; a wrong code is counted, so this answers instead of throwing.
     *
     * @return the account; empty if nothing was chosen
     */
    @PermitAll
    public Optional<Long> choosePassword(EmailAddress email, String code, String hash) {
        rows.enterWorker();
        var account = recoverable(email).filter(known -> codes.redeem(known, Purpose.CHOOSE_PASSWORD, code));
        account.ifPresent(known -> {
            known.resetPassword(hash, clock.instant());
            tokens.revokeAll(known.id(), realTime.instant());
        });
        return account.map(Account::id);
    }

    /** The epoch of an account's password; empty if there is no such account. */
    @PermitAll
    public Optional<Integer> epoch(long accountId) {
        rows.enterWorker();
        return accounts.find(accountId).map(Account::credentialEpoch);
    }

    private Optional<Account> recoverable(EmailAddress email) {
        return accounts.findByEmail(email)
                .filter(account -> account.status() == AccountStatus.ACTIVE
                        || (account.kind() == AccountKind.STAFF
                                && account.status() == AccountStatus.PENDING_CONFIRMATION));
    }

    /** An account as far as a check needs it. */
    public record Candidate(
            String hash, boolean confirmed, String email, String fullName, SignInOutcome.SignedIn facts) {

        static Candidate from(Account account, String hash) {
            return new Candidate(
                    hash,
                    account.status() == AccountStatus.ACTIVE,
                    account.email().value(),
                    account.name().fullName(),
                    new SignInOutcome.SignedIn(
                            account.id(),
                            CallerName.ofAccount(account.id()).toString(),
                            account.kind(),
                            account.agencyId().orElse(null),
                            account.name().withTitles(),
                            account.locale(),
                            account.credentialEpoch()));
        }

        @Override
        public String toString() {
            return "Candidate";
        }
    }
}
