package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.domain.identity.Hashes;
import id.onestop.licensing.domain.identity.Nik;
import id.onestop.licensing.domain.identity.Nip;
import id.onestop.licensing.domain.identity.PartnerClient;
import id.onestop.licensing.domain.identity.PersonName;
import id.onestop.licensing.domain.identity.PhoneNumber;
import id.onestop.licensing.domain.identity.Registration;
import id.onestop.licensing.domain.shared.Forbidden;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People of the demonstration, with passwords that are printed; refuses to work anywhere else.
 *
 * <p>Every method may be called again and then finds what it made before.
 */
@Stateless
public class DemonstrationAccountService {

    @Inject
    AccountRepository accounts;

    @Inject
    TokenRepository tokens;

    @Inject
    IdentityCipher cipher;

    @Inject
    PasswordHasher hasher;

    @Inject
    IdentitySettings settings;

    @Inject
    RowSecurity rows;

    @Inject
    Clock clock;

    /** Finds or makes a confirmed applicant; returns the account's id. */
    @PermitAll
    public long applicant(
            String email, String password, PersonName name, String nik, String phone, LocalDate birthDate) {
        requireDemonstration();
        var address = new EmailAddress(email);
        return accounts.findByEmail(address).map(Account::id).orElseGet(() -> {
            var account = Account.register(
                    new Registration(
                            address,
                            hasher.hash(password),
                            name,
                            cipher.seal(Nik.of(nik)),
                            PhoneNumber.read(phone).orElseThrow(() -> new RuleViolation("PHONE_FORMAT")),
                            birthDate,
                            null,
                            "id",
                            Hashes.sha256(Secrets.token(""))),
                    clock.instant());
            account.confirm(clock.instant());
            return keep(account);
        });
    }

    /** Finds or makes a member of staff; returns the account's id. */
    @PermitAll
    public long staff(long agencyId, String email, String password, PersonName name, @Nullable String nip) {
        requireDemonstration();
        var address = new EmailAddress(email);
        return accounts.findByEmail(address).map(Account::id).orElseGet(() -> {
            var account = Account.appoint(
                    agencyId, address, name, nip == null ? null : Nip.read(nip).orElseThrow(), clock.instant());
            account.resetPassword(hasher.hash(password), clock.instant());
            return keep(account);
        });
    }

    /** Enters an official's rank. */
    @PermitAll
    public void promote(long accountId, String rank) {
        requireDemonstration();
        accounts.require(accountId).promote(rank);
    }

    /** Finds or makes a partner's client; returns its id. */
    @PermitAll
    public long partner(String clientId, String secret, String name, Set<Permission> scopes) {
        requireDemonstration();
        return tokens.findClient(clientId).map(PartnerClient::id).orElseGet(() -> {
            var client = new PartnerClient(clientId, name, hasher.hash(secret), scopes, Set.of());
            client.markDemonstration();
            tokens.add(client);
            return client.id();
        });
    }

    private long keep(Account account) {
        account.markDemonstration();
        accounts.add(account);
        return account.id();
    }

    private void requireDemonstration() {
        if (!settings.demonstration()) {
            throw new Forbidden("DEMONSTRATION_ONLY");
        }
        rows.enterWorker();
    }
}
