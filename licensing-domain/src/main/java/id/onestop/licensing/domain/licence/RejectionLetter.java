package id.onestop.licensing.domain.licence;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.Rejection;
import id.onestop.licensing.domain.shared.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reasoned letter that refuses a licence (trap T10): prepared when its signature is intended, binding with the signature.
 *
 * <p>Its number comes from the book of the licences, reserved and confirmed in the same way (decision Books-Are-Data).
 */
@Entity
@Table(name = "rejection_letter")
public class RejectionLetter extends DecisionLetter {

    @Column(updatable = false)
    private String number;

    @Column(name = "number_entry_id", updatable = false)
    private long numberEntryId;

    @Enumerated(EnumType.STRING)
    private LetterStatus status;

    @Column(name = "reason_code", updatable = false)
    private String reasonCode;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String finding;

    @Column(name = "legal_basis", updatable = false)
    private String legalBasis;

    @Column(name = "decided_on", updatable = false)
    private LocalDate decidedOn;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected RejectionLetter() {}

    private RejectionLetter(
            LicenceApplication application,
            Numbered numbered,
            Rejection.Grounds grounds,
            Signatory signatory,
            Instant at) {
        super(application, numbered.code(), signatory, at);
        status = LetterStatus.PREPARED;
        number = numbered.number();
        numberEntryId = numbered.numberEntryId();
        decidedOn = numbered.on();
        reasonCode = grounds.reasonCode();
        reason = grounds.reason();
        finding = grounds.finding();
        legalBasis = grounds.legalBasis();
    }

    /** Where a letter stands. */
    public enum LetterStatus {
        PREPARED,
        SIGNED,
        VOID
    }

    /** Number, code for verification, and the day that the letter bears. */
    public record Numbered(String number, long numberEntryId, VerificationCode code, LocalDate on) {}

    /** Writes the letter down, before anybody signs it. */
    public static RejectionLetter prepare(
            LicenceApplication application,
            Numbered numbered,
            Rejection.Grounds grounds,
            Signatory signatory,
            Instant at) {
        return new RejectionLetter(application, numbered, grounds, signatory, at);
    }

    /** Binds it to the signed file; whose certificate it really is comes from the signature. */
    public void sign(String sha256, String issuer, Instant at) {
        moveTo(LetterStatus.SIGNED);
        bind(sha256, issuer);
        signedAt = at;
    }

    /** Nobody will sign it: its number is void as well. */
    public void giveUp() {
        moveTo(LetterStatus.VOID);
    }

    private void moveTo(LetterStatus to) {
        if (status != LetterStatus.PREPARED) {
            throw new Conflict("LICENCE_MOVE", Map.of("number", number, "from", status.name(), "to", to.name()));
        }
        status = to;
    }

    /** Whether another attempt would write the very same letter. */
    public boolean says(Rejection.Grounds grounds, Signatory signatory) {
        return grounds().equals(grounds) && signatory().equals(signatory);
    }

    public Rejection.Grounds grounds() {
        return new Rejection.Grounds(reasonCode, reason, finding, legalBasis);
    }

    public String number() {
        return number;
    }

    public long numberEntryId() {
        return numberEntryId;
    }

    public LetterStatus status() {
        return status;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public @Nullable Instant signedAt() {
        return signedAt;
    }

    @Override
    public String toString() {
        return "RejectionLetter " + number;
    }
}
