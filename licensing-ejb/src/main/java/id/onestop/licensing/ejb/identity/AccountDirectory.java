package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.domain.identity.AccountStatus;
import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.domain.identity.Nik;
import id.onestop.licensing.domain.identity.PhoneNumber;
import id.onestop.licensing.domain.identity.SealedNik;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells other features, never the web, about accounts, whoever asks. In the caller's transaction: one of its own would need a
 * second connection, and many of them waiting for one would wait for each other.
 */
@Stateless
public class AccountDirectory {

    @Inject
    AccountRepository accounts;

    @Inject
    IdentityCipher cipher;

    @Inject
    RowSecurity rows;

    /** Where messages to an account go; empty for somebody whom the counter registered without an address. */
    @PermitAll
    public Optional<Contact> contact(long accountId) {
        return rows.readAll(() -> {
            var account = accounts.require(accountId);
            return account.address()
                    .map(email -> new Contact(
                            email.value(), account.locale(), account.name().withTitles()));
        });
    }

    /** The names of accounts of whatever kind, for a record that keeps them by reference; unknown ones are left out. */
    @PermitAll
    public Map<Long, String> names(Collection<Long> accountIds) {
        return rows.readAll(() -> accounts.byId(accountIds).values().stream()
                .collect(Collectors.toMap(Account::id, account -> account.name().withTitles())));
    }

    /** Which accounts may sign in, and which are invited, locked or closed; unknown ones are left out. */
    @PermitAll
    public Map<Long, AccountStatus> statuses(Collection<Long> accountIds) {
        return rows.readAll(() ->
                accounts.byId(accountIds).values().stream().collect(Collectors.toMap(Account::id, Account::status)));
    }

    /** Where accounts are telephoned, for those whom no message reaches; who gave no number is left out. */
    @PermitAll
    public Map<Long, String> phones(Collection<Long> accountIds) {
        return rows.readAll(() -> accounts.byId(accountIds).values().stream()
                .filter(account -> account.phone().isPresent())
                .collect(Collectors.toMap(
                        Account::id, account -> account.phone().orElseThrow().value())));
    }

    /** Who somebody is, as an application is filled in with it. */
    @PermitAll
    public Person person(long accountId) {
        return rows.readAll(() -> Person.from(accounts.require(accountId)));
    }

    /** A confirmed applicant's number in full, for asking a register; it is not shown to anybody. */
    @PermitAll
    public Nik nikOf(long accountId) {
        return rows.readAll(() -> number(accounts.require(accountId)));
    }

    /** Who somebody is, with the number in full: for comparing with registers, and nothing of it is shown. */
    @PermitAll
    public Identified identified(long accountId) {
        return rows.readAll(() -> {
            var account = accounts.require(accountId);
            return new Identified(Person.from(account), number(account));
        });
    }

    private Nik number(Account account) {
        return account.nik().map(cipher::open).orElseThrow(() -> new NotFound("ACCOUNT_UNKNOWN"));
    }

    /** Whether any account, of whatever agency, has this address; a registration that nobody has confirmed does not count. */
    @PermitAll
    public boolean knows(EmailAddress email) {
        return rows.readAll(() -> accounts.findByEmail(email)
                .filter(known -> !known.isRenewable())
                .isPresent());
    }

    /** The keyed hash of a text that is a whole identity number; empty for anything else. */
    @PermitAll
    public Optional<String> hashOf(String typed) {
        return Nik.faultOf(typed).isEmpty() ? Optional.of(cipher.hash(Nik.of(typed))) : Optional.empty();
    }

    /** Address, language and name for a message. */
    public record Contact(String email, String locale, String name) {
        @Override
        public String toString() {
            return "Contact";
        }
    }

    /** A person and the whole number. */
    public record Identified(Person person, Nik nik) {
        @Override
        public String toString() {
            return "Identified " + person.id();
        }
    }

    /** A person with a masked number. */
    public record Person(
            long id,
            String fullName,
            String nameWithTitles,
            @Nullable String titlePrefix,
            @Nullable String titleSuffix,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String nikHash,
            @Nullable String maskedNik,
            @Nullable LocalDate birthDate,
            @Nullable String birthPlace,
            @Nullable String nip,
            @Nullable String rank,
            @Nullable Long agencyId) {

        static Person from(Account account) {
            return new Person(
                    account.id(),
                    account.name().fullName(),
                    account.name().withTitles(),
                    account.name().titlePrefix(),
                    account.name().titleSuffix(),
                    account.address().map(EmailAddress::value).orElse(null),
                    account.phone().map(PhoneNumber::value).orElse(null),
                    account.nik().map(SealedNik::hash).orElse(null),
                    account.nik().map(SealedNik::masked).orElse(null),
                    account.birthDate().orElse(null),
                    account.birthPlace().orElse(null),
                    account.nip().orElse(null),
                    account.rank().orElse(null),
                    account.agencyId().orElse(null));
        }

        @Override
        public String toString() {
            return "Person " + id;
        }
    }
}
