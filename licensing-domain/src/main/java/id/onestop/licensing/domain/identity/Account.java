package id.onestop.licensing.domain.identity;

import id.onestop.licensing.domain.shared.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.LocalDate;
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
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private AccountKind kind;

    @Enumerated(EnumType.STRING)
    @Column(length = 24)
    private AccountStatus status;

    /** Null only while somebody whom the counter registered has none. */
    private @Nullable String email;

    @Column(name = "email_key")
    private @Nullable String emailKey;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Embedded
    private PersonName name;

    @Embedded
    private @Nullable SealedNik nik;

    /** The hash again, once the account is confirmed: unique, so one number has one account. */
    @Column(name = "nik_owned")
    private @Nullable String nikOwned;

    private @Nullable String phone;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    @Column(name = "birth_place")
    private @Nullable String birthPlace;

    @Column(name = "agency_id")
    private @Nullable Long agencyId;

    private @Nullable String nip;

    @Column(name = "official_rank")
    private @Nullable String rank;

    private String locale;

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

    /** The officer who opened the account at the counter; null for everybody who registered alone. */
    @Column(name = "assisted_by")
    private @Nullable Long assistedBy;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private Account(AccountKind kind, @Nullable EmailAddress email, PersonName name, String locale, Instant at) {
        this.kind = kind;
        this.status = AccountStatus.PENDING_CONFIRMATION;
        reachAt(email);
        this.name = name;
        this.locale = locale;
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
        account.agencyId = agencyId;
        account.nip = nip == null ? null : nip.digits();
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
        if (!isRenewable()) {
            throw new Conflict("ACCOUNT_CONFIRMED");
        }
        name = registration.name();
        locale = registration.locale();
        take(registration, at);
    }

    private void take(AssistedRegistration registration, Instant at) {
        passwordHash = null;
        registrationKey = null;
        nik = registration.nik();
        nikOwned = registration.nik().hash();
        phone = registration.phone().value();
        birthDate = registration.birthDate();
        birthPlace = registration.birthPlace();
        assistedBy = registration.officer();
        privacyNoticeAt = at;
    }

    /** Whether this is a registration that nobody has proved to be theirs, by mail or at the counter. */
    public boolean isRenewable() {
        return kind == AccountKind.APPLICANT && status == AccountStatus.PENDING_CONFIRMATION && assistedBy == null;
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

    private void reachAt(@Nullable EmailAddress address) {
        email = address == null ? null : address.value();
        emailKey = address == null ? null : address.key();
    }

    /** Enters the official's rank and grade, such as {@code Pembina (IV/a)}. */
    public void promote(String newRank) {
        rank = newRank.strip();
    }

    /** Takes an official's name, number and rank as they should be; {@code null} takes number or rank away. */
    public StaffAccountCorrected correct(
            long administratorId, PersonName newName, @Nullable Nip newNip, @Nullable String newRank, Instant at) {
        if (kind != AccountKind.STAFF || agencyId == null) {
            throw new Conflict("ACCOUNT_NOT_STAFF");
        }
        var before = new StaffAccountCorrected.Facts(name.withTitles(), nip, rank);
        name = newName;
        nip = newNip == null ? null : newNip.digits();
        rank = newRank;
        var after = new StaffAccountCorrected.Facts(name.withTitles(), nip, rank);
        return new StaffAccountCorrected(agencyId, administratorId, id(), before, after, at);
    }

    /** Begins an unconfirmed registration anew: nobody has proved the address yet, so the latest words count. */
    public void registerAgain(Registration registration, Instant at) {
        if (!isRenewable()) {
            throw new Conflict("ACCOUNT_CONFIRMED");
        }
        name = registration.name();
        locale = registration.locale();
        take(registration, at);
    }

    private void take(Registration registration, Instant at) {
        passwordHash = registration.passwordHash();
        nik = registration.nik();
        phone = registration.phone().value();
        birthDate = registration.birthDate();
        birthPlace = registration.birthPlace();
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
                && kind == AccountKind.APPLICANT
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
        nikOwned = nik == null ? null : nik.hash();
    }

    /** Takes a new password; a code sent to the address has proved who asks, so a sleeping account wakes. */
    public void resetPassword(String hash, Instant at) {
        passwordHash = hash;
        if (status == AccountStatus.PENDING_CONFIRMATION) {
            confirm(at);
        }
    }

    /** Takes a new password, or the same one hashed with newer parameters. */
    public void changePassword(String hash) {
        passwordHash = Objects.requireNonNull(hash, "hash");
    }

    public void changeProfile(PersonName newName, @Nullable PhoneNumber newPhone, String newLocale) {
        name = newName;
        phone = newPhone == null ? null : newPhone.value();
        locale = newLocale;
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

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public long version() {
        return version;
    }

    public AccountKind kind() {
        return kind;
    }

    public AccountStatus status() {
        return status;
    }

    /** Where messages go; empty for somebody whom the counter registered without an address. */
    public Optional<EmailAddress> address() {
        return Optional.ofNullable(email).map(EmailAddress::new);
    }

    /** The address of somebody who can sign in. */
    public EmailAddress email() {
        return address().orElseThrow(() -> new IllegalStateException("account " + id + " has no address"));
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public PersonName name() {
        return name;
    }

    public Optional<SealedNik> nik() {
        return Optional.ofNullable(nik);
    }

    public Optional<PhoneNumber> phone() {
        return Optional.ofNullable(phone).map(PhoneNumber::new);
    }

    public Optional<LocalDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    public Optional<String> birthPlace() {
        return Optional.ofNullable(birthPlace);
    }

    public Optional<Long> agencyId() {
        return Optional.ofNullable(agencyId);
    }

    public Optional<String> rank() {
        return Optional.ofNullable(rank);
    }

    public Optional<String> nip() {
        return Optional.ofNullable(nip);
    }

    public String locale() {
        return locale;
    }

    public boolean demonstration() {
        return demonstration;
    }

    @Override
    public String toString() {
        return kind + " account " + id;
    }
}
