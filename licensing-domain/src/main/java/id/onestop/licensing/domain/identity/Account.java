package id.onestop.licensing.domain.identity;

import id.onestop.licensing.domain.shared.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in with a mail address and a password.
 *
 * <p>An applicant registers alone and owns an identity number from the moment the address is confirmed: an unconfirmed
 * registration blocks nobody. A member of staff is made by an administrator, belongs to one agency and begins by choosing a
 * password with a code. What staff may do comes from posts, never from the account.
 */
@Entity
@Table(name = "account")
public class Account extends AccountOwner {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(length = 24)
    private AccountStatus status;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "privacy_notice_at")
    private @Nullable Instant privacyNoticeAt;

    /** Hash of what only the session that registered knows: nobody confirms what somebody else typed. */
    @Column(name = "registration_key")
    private @Nullable String registrationKey;

    private boolean demonstration;

    @Column(name = "credential_epoch")
    private int credentialEpoch;

    /** The officer who opened the account at the counter; null for everybody who registered alone. */
    @Column(name = "assisted_by")
    private @Nullable Long assistedBy;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private Account(AccountKind kind, @Nullable EmailAddress email, PersonName name, String locale, Instant at) {
        super(kind, email, name, locale);
        this.status = AccountStatus.PENDING_CONFIRMATION;
        this.createdAt = at;
    }

    /** Opens an applicant's account; it sleeps until the mail address is confirmed. */
    public static Account register(Registration registration, Instant at) {
        var account = new Account(
                AccountKind.APPLICANT, registration.email(), registration.name(), registration.locale(), at);
        account.take(registration, at);
        return account;
    }

    /** Opens a member of staff's account; it sleeps until a password is chosen with the code. */
    public static Account appoint(long agencyId, EmailAddress email, PersonName name, @Nullable Nip nip, Instant at) {
        var account = new Account(AccountKind.STAFF, email, name, "id", at);
        account.serve(agencyId, nip);
        return account;
    }

    /**
     * Opens an account for somebody who stands at the counter with an identity card: it owns the number at once, has no
     * password, and sleeps until its owner activates it.
     */
    public static Account assist(AssistedRegistration registration, Instant at) {
        var account = new Account(
                AccountKind.APPLICANT, registration.email(), registration.name(), registration.locale(), at);
        account.take(registration, at);
        return account;
    }

    /** Gives an unconfirmed registration, which nobody has proved to be theirs, to the person at the counter. */
    public void assistAgain(AssistedRegistration registration, Instant at) {
        requireRenewable();
        call(registration.name(), registration.locale());
        take(registration, at);
    }

    private void take(AssistedRegistration registration, Instant at) {
        passwordHash = null;
        registrationKey = null;
        identify(registration.nik(), registration.phone(), registration.birthDate(), registration.birthPlace());
        ownNik();
        assistedBy = registration.officer();
        privacyNoticeAt = at;
    }

    private void requireRenewable() {
        if (!isRenewable()) {
            throw new Conflict("ACCOUNT_CONFIRMED");
        }
    }

    /** Whether this is a registration that nobody has proved to be theirs, by mail or at the counter. */
    public boolean isRenewable() {
        return kind() == AccountKind.APPLICANT && status == AccountStatus.PENDING_CONFIRMATION && assistedBy == null;
    }

    /** Whether the counter opened it and its owner has not begun to use it. */
    public boolean isDormant() {
        return status == AccountStatus.PENDING_CONFIRMATION && assistedBy != null;
    }

    /** Takes the owner's first password; the address is still to be proved, by the session that holds the handle. */
    public void beginActivation(EmailAddress address, String hash, String handleHash) {
        if (!isDormant()) {
            throw new Conflict("ACCOUNT_CONFIRMED");
        }
        reachAt(address);
        passwordHash = hash;
        registrationKey = handleHash;
    }

    /** Begins an unconfirmed registration anew: nobody has proved the address yet, so the latest words count. */
    public void registerAgain(Registration registration, Instant at) {
        requireRenewable();
        call(registration.name(), registration.locale());
        take(registration, at);
    }

    private void take(Registration registration, Instant at) {
        passwordHash = registration.passwordHash();
        identify(registration.nik(), registration.phone(), registration.birthDate(), registration.birthPlace());
        registrationKey = registration.handleHash();
        privacyNoticeAt = at;
    }

    /** Hands an unconfirmed registration to a new session, which has just proved the password. */
    public void continueElsewhere(String handleHash) {
        registrationKey = handleHash;
    }

    /** Whether this is an unconfirmed registration made by the session that holds the handle. */
    public boolean awaits(String handleHash) {
        return status == AccountStatus.PENDING_CONFIRMATION
                && kind() == AccountKind.APPLICANT
                && registrationKey != null
                && Hashes.same(registrationKey, handleHash);
    }

    /** The owner has proved the address; from now on the account may sign in and owns its identity number. */
    public void confirm(Instant at) {
        if (status != AccountStatus.PENDING_CONFIRMATION) {
            throw new Conflict("ACCOUNT_CONFIRMED");
        }
        status = AccountStatus.ACTIVE;
        confirmedAt = at;
        registrationKey = null;
        ownNik();
    }

    /** Takes a new password; a code sent to the address has proved who asks, so a sleeping account wakes. */
    public void resetPassword(String hash, Instant at) {
        passwordHash = hash;
        credentialEpoch++;
        if (status == AccountStatus.PENDING_CONFIRMATION) {
            confirm(at);
        }
    }

    /** Takes a new password; what was begun under the one before it ends. */
    public void changePassword(String hash) {
        rehash(hash);
        credentialEpoch++;
    }

    /** Keeps the same password hashed with newer parameters. */
    public void rehash(String hash) {
        passwordHash = Objects.requireNonNull(hash, "hash");
    }

    /**
     * Gives its address up to whoever proves it, or is appointed with it: nobody has confirmed this registration, and it must keep
     * nobody out.
     */
    public void yieldAddress() {
        requireRenewable();
        reachAt(null);
        passwordHash = null;
        registrationKey = null;
        status = AccountStatus.DISABLED;
    }

    public void lock() {
        requireNot(AccountStatus.DISABLED);
        status = AccountStatus.LOCKED;
    }

    public void unlock() {
        if (status == AccountStatus.LOCKED) {
            status = confirmedAt == null ? AccountStatus.PENDING_CONFIRMATION : AccountStatus.ACTIVE;
        }
    }

    public void disable() {
        status = AccountStatus.DISABLED;
    }

    /** Marks an account whose password is printed at the start of the demonstration: production refuses to start with it. */
    public void markDemonstration() {
        demonstration = true;
    }

    private void requireNot(AccountStatus refused) {
        if (status == refused) {
            throw new Conflict("ACCOUNT_" + refused);
        }
    }

    @Override
    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public long version() {
        return version;
    }

    public AccountStatus status() {
        return status;
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** Counts the passwords that it had; a session remembers under which it was begun. */
    public int credentialEpoch() {
        return credentialEpoch;
    }

    public boolean demonstration() {
        return demonstration;
    }

    @Override
    public String toString() {
        return kind() + " account " + id;
    }
}
