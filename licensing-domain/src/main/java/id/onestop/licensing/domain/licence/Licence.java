package id.onestop.licensing.domain.licence;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.shared.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
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
public class Licence extends DecisionLetter {

    @Column(name = "service_code", updatable = false)
    private String serviceCode;

    @Column(name = "number")
    private @Nullable String number;

    @Column(name = "number_entry_id")
    private @Nullable Long numberEntryId;

    @Enumerated(EnumType.STRING)
    private LicenceStatus status;

    @Embedded
    private PrintedHolder holder;

    @Embedded
    private PracticePlace place;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Embedded
    private @Nullable DeemedMark deemed;

    @Column(name = "issued_at")
    private @Nullable Instant issuedAt;

    @Column(name = "paper_signed_on")
    private @Nullable LocalDate paperSignedOn;

    @Column(name = "previous_id")
    private @Nullable Long previousId;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Licence() {}

    private Licence(
            LicenceApplication application,
            Grant grant,
            PrintedHolder holder,
            PracticePlace place,
            Signatory signatory,
            Instant at) {
        super(application, grant.code(), signatory, at);
        this.holder = holder;
        this.place = place;
        serviceCode = application.serviceCode();
        status = LicenceStatus.PREPARED;
        number = grant.number();
        numberEntryId = grant.numberEntryId();
        issuedOn = grant.issuedOn();
        validUntil = grant.validUntil();
    }

    /** Where a licence stands; a last day that is over is not stored, but seen. */
    public enum LicenceStatus {
        PREPARED,
        VALID,
        REPLACED,
        VOID
    }

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
            LicenceApplication application,
            Grant grant,
            PrintedHolder holder,
            PracticePlace place,
            Signatory signatory,
            Instant at) {
        return new Licence(application, grant, holder, place, signatory, at);
    }

    /** Marks it as issued by the system because nobody decided in time; letter, card and register say so for good. */
    public Licence deem(DeemedMark why) {
        requirePrepared();
        deemed = why;
        return this;
    }

    /** Why the system issued it; empty where a person decided. */
    public Optional<DeemedMark> deemed() {
        return Optional.ofNullable(deemed);
    }

    /** Keeps the electronically signed file; whose certificate it really is comes from the signature. */
    public void signElectronically(String sha256, String issuer) {
        requirePrepared();
        if (number == null || fileSha256() != null) {
            throw new Conflict("LICENCE_SIGNING_ORDER", Map.of("number", printedNumber()));
        }
        bind(sha256, issuer);
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
        if (fileSha256() == null) {
            issuedOn = on;
            validUntil = lastDay;
        }
    }

    /** Takes a number that was not there when it was printed; what is signed electronically can take none any more (trap T1). */
    public void giveNumber(String given, long entryId) {
        requirePrepared();
        if (number != null || fileSha256() != null) {
            throw new Conflict("LICENCE_NUMBER_ORDER", Map.of("number", printedNumber()));
        }
        number = given;
        numberEntryId = entryId;
    }

    /** Makes it valid with the signed file, where this signature is the last thing that it waits for. */
    public void issue(String sha256, String issuer, Instant at) {
        moveFrom(LicenceStatus.PREPARED, LicenceStatus.VALID);
        bind(sha256, issuer);
        issuedAt = at;
    }

    /** Makes it valid once it has a number and a signature of either kind. */
    public void issue(Instant at) {
        if (number == null || fileSha256() == null && paperSignedOn == null) {
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

    public PrintedHolder holder() {
        return holder;
    }

    public String serviceCode() {
        return serviceCode;
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

    public LicenceStatus status() {
        return status;
    }

    public PracticePlace place() {
        return place;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public @Nullable Instant issuedAt() {
        return issuedAt;
    }

    /** Day of the signature on paper; {@code null} where there is none. */
    public @Nullable LocalDate paperSignedOn() {
        return paperSignedOn;
    }

    public @Nullable Long previousId() {
        return previousId;
    }
}
