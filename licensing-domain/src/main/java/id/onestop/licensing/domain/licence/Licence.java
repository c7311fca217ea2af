package id.onestop.licensing.domain.licence;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LicenceApplication;
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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A practice licence (SIP) as it was granted: a snapshot that never changes after its issue.
 *
 * It is prepared when its signature is intended or its letter is printed, with its code and every word of the letter; the number
 * is there already, or follows a signature on paper (trap T1). It becomes valid with the last of signatures and number that its
 * service asks for. A later licence of the same place replaces it; nothing is ever edited (invariant 10).
 */
@Entity
@Table(name = "licence")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class Licence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "holder_id", updatable = false)
    private long holderId;

    @Column(name = "service_code", updatable = false)
    private String serviceCode;

    @Column(name = "definition_id", updatable = false)
    private long definitionId;

    @Column(name = "number")
    private @Nullable String number;

    @Column(name = "number_entry_id")
    private @Nullable Long numberEntryId;

    @Column(name = "verification_code", updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    private LicenceStatus status;

    @Column(name = "holder_name", updatable = false)
    private String holderName;

    @Column(name = "birth_place", updatable = false)
    private String birthPlace;

    @Column(name = "birth_date", updatable = false)
    private LocalDate birthDate;

    @Column(name = "home_address", updatable = false)
    private String homeAddress;

    @Column(name = "profession", updatable = false)
    private String profession;

    @Column(name = "str_number", updatable = false)
    private String strNumber;

    @Column(name = "str_valid_until", updatable = false)
    private @Nullable LocalDate strValidUntil;

    @Column(name = "place_name", updatable = false)
    private String placeName;

    @Column(name = "place_address", updatable = false)
    private String placeAddress;

    @Column(name = "practice_ordinal", updatable = false)
    private int ordinal;

    @Column(name = "practice_hours", updatable = false)
    private String practiceHours;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "deemed_day", updatable = false)
    private @Nullable Integer deemedDay;

    @Column(name = "deemed_basis", updatable = false)
    private @Nullable String deemedBasis;

    @Column(name = "signer_id", updatable = false)
    private long signerId;

    @Column(name = "signer_name", updatable = false)
    private String signerName;

    @Column(name = "signer_rank", updatable = false)
    private String signerRank;

    @Column(name = "signer_nip", updatable = false)
    private String signerNip;

    @Column(name = "signer_post", updatable = false)
    private String signerPost;

    @Column(name = "signer_decree", updatable = false)
    private @Nullable String signerDecree;

    @Column(name = "prepared_at", updatable = false)
    private Instant preparedAt;

    @Column(name = "file_sha256")
    private @Nullable String fileSha256;

    @Column(name = "issued_at")
    private @Nullable Instant issuedAt;

    @Column(name = "certificate_issuer")
    private @Nullable String certificateIssuer;

    @Column(name = "paper_signed_on")
    private @Nullable LocalDate paperSignedOn;

    @Column(name = "previous_id")
    private @Nullable Long previousId;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Licence() {}

    /** Where a licence stands; a last day that is over is not stored, but seen. */
    public enum LicenceStatus {
        PREPARED,
        VALID,
        REPLACED,
        VOID
    }

    /** The holder as printed. */
    public record Holder(
            long accountId,
            String name,
            String birthPlace,
            LocalDate birthDate,
            String homeAddress,
            String profession,
            String strNumber,
            @Nullable LocalDate strValidUntil) {

        /** Personal data: never printed. */
        @Override
        public String toString() {
            return "Holder " + accountId;
        }
    }

    /** The one place of practice that the licence is for (PP 28/2024 art. 682(2)). */
    public record Place(String name, String address, int ordinal, String hours) {}

    /**
     * The signatory at the moment of signing.
     *
     * @param post as letters write it; a substitute's begins with "Plt." or "Plh."
     * @param decree by which a substitute signs
     */
    public record Signatory(
            long accountId,
            String name,
            String rank,
            String nip,
            String post,
            @Nullable String decree) {}

    /**
     * What the agency gives it: number, code for verification, first and last day.
     *
     * @param number {@code null} where it follows a signature on paper
     */
    public record Grant(
            @Nullable String number,
            @Nullable Long numberEntryId,
            VerificationCode code,
            LocalDate issuedOn,
            LocalDate validUntil) {}

    /** Writes the licence down, before anybody signs it. */
    public static Licence prepare(
            LicenceApplication application, Grant grant, Holder holder, Place place, Signatory signatory, Instant at) {
        var licence = new Licence();
        licence.agencyId = application.agencyId();
        licence.applicationId = application.id();
        licence.serviceCode = application.serviceCode();
        licence.definitionId = application.definitionId();
        licence.status = LicenceStatus.PREPARED;
        licence.take(grant);
        licence.take(holder);
        licence.placeName = place.name();
        licence.placeAddress = place.address();
        licence.ordinal = place.ordinal();
        licence.practiceHours = place.hours();
        licence.signerId = signatory.accountId();
        licence.signerName = signatory.name();
        licence.signerRank = signatory.rank();
        licence.signerNip = signatory.nip();
        licence.signerPost = signatory.post();
        licence.signerDecree = signatory.decree();
        licence.preparedAt = at;
        return licence;
    }

    /** Marks it as issued by the system because nobody decided in time; letter, card and register say so for good. */
    public Licence deem(DeemedMark why) {
        requirePrepared();
        deemedDay = why.day();
        deemedBasis = why.basis();
        return this;
    }

    /** Why the system issued it; empty where a person decided. */
    public Optional<DeemedMark> deemed() {
        return deemedDay == null || deemedBasis == null
                ? Optional.empty()
                : Optional.of(new DeemedMark(deemedDay, deemedBasis));
    }

    private void take(Grant grant) {
        number = grant.number();
        numberEntryId = grant.numberEntryId();
        code = grant.code().value();
        issuedOn = grant.issuedOn();
        validUntil = grant.validUntil();
    }

    private void take(Holder holder) {
        holderId = holder.accountId();
        holderName = holder.name();
        birthPlace = holder.birthPlace();
        birthDate = holder.birthDate();
        homeAddress = holder.homeAddress();
        profession = holder.profession();
        strNumber = holder.strNumber();
        strValidUntil = holder.strValidUntil();
    }

    /** Keeps the electronically signed file; whose certificate it really is comes from the signature. */
    public void signElectronically(String sha256, String issuer) {
        requirePrepared();
        if (number == null || fileSha256 != null) {
            throw new Conflict("LICENCE_SIGNING_ORDER", Map.of("number", printedNumber()));
        }
        fileSha256 = sha256;
        certificateIssuer = issuer;
    }

    /**
     * Notes the signature on paper. A letter without an electronic one takes its first and last day from it.
     *
     * @param lastDay last day if it holds from the day of this signature
     */
    public void signOnPaper(LocalDate on, LocalDate lastDay) {
        requirePrepared();
        if (paperSignedOn != null) {
            throw new Conflict("LICENCE_SIGNED_ALREADY", Map.of("number", printedNumber()));
        }
        paperSignedOn = on;
        if (fileSha256 == null) {
            issuedOn = on;
            validUntil = lastDay;
        }
    }

    /** Takes a number that was not there when it was printed; what is signed electronically can take none any more (trap T1). */
    public void giveNumber(String given, long entryId) {
        requirePrepared();
        if (number != null || fileSha256 != null) {
            throw new Conflict("LICENCE_NUMBER_ORDER", Map.of("number", printedNumber()));
        }
        number = given;
        numberEntryId = entryId;
    }

    /** Makes it valid with the signed file, where this signature is the last thing that it waits for. */
    public void issue(String sha256, String issuer, Instant at) {
        moveFrom(LicenceStatus.PREPARED, LicenceStatus.VALID);
        fileSha256 = sha256;
        certificateIssuer = issuer;
        issuedAt = at;
    }

    /** Makes it valid once it has a number and a signature of either kind. */
    public void issue(Instant at) {
        if (number == null || fileSha256 == null && paperSignedOn == null) {
            throw new Conflict("LICENCE_UNFINISHED", Map.of("number", printedNumber()));
        }
        moveFrom(LicenceStatus.PREPARED, LicenceStatus.VALID);
        issuedAt = at;
    }

    /** Takes the place of an earlier licence, whose end is this one's issue (decision Replaced). */
    public void replace(Licence earlier) {
        requirePrepared();
        earlier.moveFrom(LicenceStatus.VALID, LicenceStatus.REPLACED);
        previousId = earlier.id();
    }

    /** Nobody will sign it: its number is void as well. */
    public void giveUp() {
        moveFrom(LicenceStatus.PREPARED, LicenceStatus.VOID);
    }

    private void requirePrepared() {
        if (status != LicenceStatus.PREPARED) {
            throw new Conflict("LICENCE_NOT_PREPARED", Map.of("number", printedNumber(), "status", status.name()));
        }
    }

    private void moveFrom(LicenceStatus from, LicenceStatus to) {
        if (status != from) {
            throw new Conflict(
                    "LICENCE_MOVE", Map.of("number", printedNumber(), "from", status.name(), "to", to.name()));
        }
        status = to;
    }

    /** The status that people see on a day of the agency. */
    public PublicStatus statusOn(LocalDate today) {
        return PublicStatus.of(status, validUntil, today);
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long version() {
        return version;
    }

    public long agencyId() {
        return agencyId;
    }

    public long applicationId() {
        return applicationId;
    }

    public long holderId() {
        return holderId;
    }

    public String serviceCode() {
        return serviceCode;
    }

    public long definitionId() {
        return definitionId;
    }

    /** The number of a licence that has one; every issued one has. */
    public String number() {
        return requireNonNull(number, "no number yet");
    }

    public boolean numbered() {
        return number != null;
    }

    /** The number, or nothing while it is missing. */
    public String printedNumber() {
        return number == null ? "" : number;
    }

    public long numberEntryId() {
        return requireNonNull(numberEntryId, "no number yet");
    }

    public String code() {
        return code;
    }

    public LicenceStatus status() {
        return status;
    }

    public String holderName() {
        return holderName;
    }

    public String birthPlace() {
        return birthPlace;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public String homeAddress() {
        return homeAddress;
    }

    public String profession() {
        return profession;
    }

    public String strNumber() {
        return strNumber;
    }

    public @Nullable LocalDate strValidUntil() {
        return strValidUntil;
    }

    public String placeName() {
        return placeName;
    }

    public String placeAddress() {
        return placeAddress;
    }

    public int ordinal() {
        return ordinal;
    }

    public String practiceHours() {
        return practiceHours;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public long signerId() {
        return signerId;
    }

    public String signerName() {
        return signerName;
    }

    public String signerRank() {
        return signerRank;
    }

    public String signerNip() {
        return signerNip;
    }

    public String signerPost() {
        return signerPost;
    }

    public @Nullable String signerDecree() {
        return signerDecree;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public @Nullable String fileSha256() {
        return fileSha256;
    }

    public @Nullable Instant issuedAt() {
        return issuedAt;
    }

    public @Nullable String certificateIssuer() {
        return certificateIssuer;
    }

    /** Day of the signature on paper; {@code null} where there is none. */
    public @Nullable LocalDate paperSignedOn() {
        return paperSignedOn;
    }

    public @Nullable Long previousId() {
        return previousId;
    }
}
