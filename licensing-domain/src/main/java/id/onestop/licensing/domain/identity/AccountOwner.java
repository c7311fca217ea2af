package id.onestop.licensing.domain.identity;

import id.onestop.licensing.domain.shared.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose an account is: name, address, identity number, and for an official the agency, number and rank. */
@MappedSuperclass
public abstract class AccountOwner {

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private AccountKind kind;

    /** Null only while somebody whom the counter registered has none. */
    private @Nullable String email;

    @Column(name = "email_key")
    private @Nullable String emailKey;

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

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected AccountOwner() {}

    AccountOwner(AccountKind kind, @Nullable EmailAddress email, PersonName name, String locale) {
        this.kind = kind;
        this.name = name;
        this.locale = locale;
        reachAt(email);
    }

    public abstract long id();

    /** Takes name and language as they are said now. */
    void call(PersonName newName, String newLocale) {
        name = newName;
        locale = newLocale;
    }

    /** Takes what an identity card says. */
    void identify(SealedNik number, PhoneNumber reachedAt, @Nullable LocalDate born, @Nullable String bornIn) {
        nik = number;
        phone = reachedAt.value();
        birthDate = born;
        birthPlace = bornIn;
    }

    /** From now on no other account has this identity number. */
    void ownNik() {
        nikOwned = nik == null ? null : nik.hash();
    }

    /** Works for an agency. */
    void serve(long agency, @Nullable Nip number) {
        agencyId = agency;
        nip = number == null ? null : number.digits();
    }

    void reachAt(@Nullable EmailAddress address) {
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

    public void changeProfile(PersonName newName, @Nullable PhoneNumber newPhone, String newLocale) {
        name = newName;
        phone = newPhone == null ? null : newPhone.value();
        locale = newLocale;
    }

    public AccountKind kind() {
        return kind;
    }

    /** Where messages go; empty for somebody whom the counter registered without an address. */
    public Optional<EmailAddress> address() {
        return Optional.ofNullable(email).map(EmailAddress::new);
    }

    /** The address of somebody who can sign in. */
    public EmailAddress email() {
        return address().orElseThrow(() -> new IllegalStateException("account " + id() + " has no address"));
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
}
