package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.domain.identity.ConfirmationCode;
import id.onestop.licensing.domain.identity.ConfirmationCode.Purpose;
import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.domain.identity.Throttle;
import id.onestop.licensing.domain.shared.Notice;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.SecretBox;
import id.onestop.licensing.ejb.shared.SecretBoxes;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** The identity feature without a database: one set of everything, wired by hand. */
final class Fakes {

    static final String RATNA = "ratna@contoh.id";
    static final String PASSWORD = "kuda benar baterai staples";
    static final String NIK = "1872014501900002";

    final MovingClock clock = new MovingClock();
    final List<Notice> notices = new ArrayList<>();
    final InMemoryAccounts accounts = new InMemoryAccounts();
    final SecretBox box = SecretBoxes.with("an identity key that is long enough");
    final IdentitySettings settings = new IdentitySettings();
    final PasswordHasher hasher = new PasswordHasher();
    final PasswordRules passwords = new PasswordRules();
    final RegistrationRules rules = new RegistrationRules();
    final IdentityCipher cipher = new IdentityCipher();
    final Codes codes = new Codes();
    final ThrottleLedger throttles = new ThrottleLedger();
    final ThrottleGate gate = new ThrottleGate();
    final RegistrationLedger registrations = new RegistrationLedger();
    final RegistrationService registration = new RegistrationService();
    final CredentialLedger credentials = new CredentialLedger();
    final SignInService signIn = new SignInService();
    final PasswordService passwordService = new PasswordService();
    final CredentialEpochs epochs = new CredentialEpochs();
    final List<Long> revoked = new ArrayList<>();

    Fakes() {
        settings.settings = Settings.of(Map.of(Setting.PASSWORD_MEMORY_KIB, "64", Setting.PASSWORD_PASSES, "1"));
        hasher.settings = settings;
        passwords.settings = settings;
        passwords.load();
        rules.passwords = passwords;
        rules.settings = settings;
        rules.clock = clock;
        cipher.box = box;
        codes.codes = new InMemoryCodes();
        codes.box = box;
        codes.clock = clock;
        codes.notices = new Recorder(notices);
        throttles.throttles = new InMemoryThrottles();
        throttles.box = box;
        throttles.settings = settings;
        throttles.clock = clock;
        throttles.rows = new OpenRows();
        gate.ledger = throttles;
        registrations.accounts = accounts;
        registrations.codes = codes;
        registrations.clock = clock;
        registrations.rows = new OpenRows();
        registration.rules = rules;
        registration.ledger = registrations;
        registration.hasher = hasher;
        registration.cipher = cipher;
        registration.gate = gate;
        credentials.accounts = accounts;
        credentials.codes = codes;
        credentials.clock = clock;
        credentials.realTime = clock;
        credentials.tokens = new TokenRepository() {
            @Override
            void revokeAll(long accountId, Instant at) {
                revoked.add(accountId);
            }
        };
        epochs.ledger = credentials;
        credentials.rows = new OpenRows();
        signIn.ledger = credentials;
        signIn.hasher = hasher;
        signIn.gate = gate;
        passwordService.ledger = credentials;
        passwordService.epochs = epochs;
        passwordService.rules = rules;
        passwordService.hasher = hasher;
        passwordService.gate = gate;
    }

    static RegisterApplicant ratna() {
        return ratna(NIK, RATNA, PASSWORD);
    }

    static RegisterApplicant ratna(String nik, String email, String password) {
        return new RegisterApplicant(
                nik,
                "Ratna Puspitasari",
                "dr.",
                "Sp.A",
                java.time.LocalDate.of(1990, 1, 5),
                null,
                email,
                "0821-8090-0850",
                password,
                "id",
                false,
                true);
    }

    /** Registers and confirms. */
    Account confirmed() {
        String handle = registration.register(ratna(), "10.0.0.1");
        registration.confirm(RATNA, handle, lastCode());
        return accounts.findByEmail(new EmailAddress(RATNA)).orElseThrow();
    }

    String lastCode() {
        return box.open(Codes.OUTBOX, Objects.requireNonNull(last().parameters().get("sealed.code")));
    }

    Notice last() {
        return notices.get(notices.size() - 1);
    }

    List<String> templates() {
        return notices.stream().map(Notice::template).toList();
    }

    /** A clock that a test moves. */
    static final class MovingClock extends Clock {

        private Instant now = Instant.parse("2026-03-02T02:00:00Z");

        void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Accounts in a list. */
    static final class InMemoryAccounts extends AccountRepository {

        private final List<Account> accounts = new ArrayList<>();

        @Override
        void add(Account account) {
            accounts.add(account);
            assignId(account, accounts.size());
        }

        private static void assignId(Account account, long id) {
            try {
                var field = Account.class.getDeclaredField("id");
                field.setAccessible(true);
                field.set(account, id);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        Optional<Account> find(long id) {
            return accounts.stream().filter(a -> a.id() == id).findFirst();
        }

        @Override
        Optional<Account> findByEmail(EmailAddress email) {
            return accounts.stream()
                    .filter(a -> a.email().key().equals(email.key()))
                    .findFirst();
        }

        @Override
        Optional<Account> findOwner(String nikHash) {
            return accounts.stream()
                    .filter(a -> a.status() != id.onestop.licensing.domain.identity.AccountStatus.PENDING_CONFIRMATION)
                    .filter(a ->
                            a.nik().filter(nik -> nik.hash().equals(nikHash)).isPresent())
                    .findFirst();
        }

        int size() {
            return accounts.size();
        }
    }

    private static final class InMemoryCodes extends ConfirmationCodeRepository {

        private final List<ConfirmationCode> codes = new ArrayList<>();

        @Override
        void add(ConfirmationCode code) {
            codes.add(code);
        }

        @Override
        Optional<ConfirmationCode> lock(long accountId, Purpose purpose) {
            return codes.stream()
                    .filter(code -> code.accountId() == accountId && code.purpose() == purpose)
                    .findFirst();
        }
    }

    private static final class InMemoryThrottles extends ThrottleRepository {

        private final Map<String, Throttle> throttles = new java.util.HashMap<>();
        private String asked = "";

        @Override
        void add(Throttle throttle) {
            throttles.put(asked, throttle);
        }

        @Override
        Optional<Throttle> lock(Throttle.Kind kind, String keyHash) {
            asked = kind + keyHash;
            return Optional.ofNullable(throttles.get(asked));
        }
    }

    /** H2's row security: none. */
    static final class OpenRows implements RowSecurity {

        @Override
        public void enter(Caller caller) {}

        @Override
        public void enterAgency(long agencyId) {}

        @Override
        public void enterPublic() {}

        @Override
        public void enterWorker() {}

        @Override
        public <T> T readPublic(Supplier<T> reading) {
            return reading.get();
        }

        @Override
        public <T> T readAll(Supplier<T> reading) {
            return reading.get();
        }
    }

    private record Recorder(List<Notice> notices) implements Event<Notice> {

        @Override
        public void fire(Notice event) {
            notices.add(event);
        }

        @Override
        public <U extends Notice> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends Notice> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<Notice> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends Notice> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends Notice> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
