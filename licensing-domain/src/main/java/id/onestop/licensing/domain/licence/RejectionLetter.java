package id.onestop.licensing.domain.licence;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.Rejection;
import id.onestop.licensing.domain.licence.Licence.Signatory;
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
import org.jspecify.annotations.Nullable;

/**
 * The reasoned letter that refuses a licence (trap T10): prepared when its signature is intended, binding with the signature.
 *
 * <p>Its number comes from the book of the licences, reserved and confirmed in the same way (decision Books-Are-Data).
 */
@Entity
@Table(name = "rejection_letter")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class RejectionLetter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "definition_id", updatable = false)
    private long definitionId;

    @Column(updatable = false)
    private String number;

    @Column(name = "number_entry_id", updatable = false)
    private long numberEntryId;

    @Column(name = "verification_code", updatable = false)
    private String code;

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

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Column(name = "certificate_issuer")
    private @Nullable String certificateIssuer;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected RejectionLetter() {}

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
        var letter = new RejectionLetter();
        letter.agencyId = application.agencyId();
        letter.applicationId = application.id();
        letter.definitionId = application.definitionId();
        letter.status = LetterStatus.PREPARED;
        letter.number = numbered.number();
        letter.numberEntryId = numbered.numberEntryId();
        letter.code = numbered.code().value();
        letter.decidedOn = numbered.on();
        letter.reasonCode = grounds.reasonCode();
        letter.reason = grounds.reason();
        letter.finding = grounds.finding();
        letter.legalBasis = grounds.legalBasis();
        letter.take(signatory);
        letter.preparedAt = at;
        return letter;
    }

    private void take(Signatory signatory) {
        signerId = signatory.accountId();
        signerName = signatory.name();
        signerRank = signatory.rank();
        signerNip = signatory.nip();
        signerPost = signatory.post();
        signerDecree = signatory.decree();
    }

    /** Binds it to the signed file; whose certificate it really is comes from the signature. */
    public void sign(String sha256, String issuer, Instant at) {
        moveTo(LetterStatus.SIGNED);
        fileSha256 = sha256;
        certificateIssuer = issuer;
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

    public Signatory signatory() {
        return new Signatory(signerId, signerName, signerRank, signerNip, signerPost, signerDecree);
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long agencyId() {
        return agencyId;
    }

    public long applicationId() {
        return applicationId;
    }

    public long definitionId() {
        return definitionId;
    }

    public String number() {
        return number;
    }

    public long numberEntryId() {
        return numberEntryId;
    }

    public String code() {
        return code;
    }

    public LetterStatus status() {
        return status;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public @Nullable String fileSha256() {
        return fileSha256;
    }

    public @Nullable Instant signedAt() {
        return signedAt;
    }

    public @Nullable String certificateIssuer() {
        return certificateIssuer;
    }

    @Override
    public String toString() {
        return "RejectionLetter " + number;
    }
}
