package id.onestop.licensing.domain.licence;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a licence was signed on paper: by whom and when, which sheet, its scan, stamp and archive copy (row 108). */
@Entity
@Table(name = "wet_signature")
public class WetSignature {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "licence_id", updatable = false)
    private long licenceId;

    @Column(name = "sheet_id", updatable = false)
    private long sheetId;

    @Column(name = "signed_on", updatable = false)
    private LocalDate signedOn;

    @Column(name = "signer_id", updatable = false)
    private long signerId;

    @Column(name = "signer_name", updatable = false)
    private String signerName;

    @Column(name = "signer_post", updatable = false)
    private String signerPost;

    @Column(name = "scan_sha256", updatable = false)
    private String scanSha256;

    @Column(name = "stamped", updatable = false)
    private boolean stamped;

    @Column(name = "archive_place", updatable = false)
    private @Nullable String archivePlace;

    @Column(name = "recorded_by", updatable = false)
    private long recordedBy;

    @Column(name = "recorded_by_name", updatable = false)
    private String recordedByName;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected WetSignature() {}

    /**
     * What the official at the step saw.
     *
     * @param scan hash of the scanned letter
     * @param archivePlace where the office keeps its copy; {@code null} where none is kept
     */
    public record Seen(
            LocalDate signedOn,
            Sha256 scan,
            boolean stamped,
            @Nullable String archivePlace) {}

    /** Notes the signature of the person whom the letter names. */
    public static WetSignature of(
            LicenceApplication application, Licence licence, PaperSheet sheet, Seen seen, Actor by, Instant at) {
        var signature = new WetSignature();
        signature.agencyId = application.agencyId();
        signature.applicationId = application.id();
        signature.licenceId = licence.id();
        signature.sheetId = sheet.id();
        signature.signedOn = seen.signedOn();
        signature.signerId = licence.signatory().accountId();
        signature.signerName = licence.signatory().name();
        signature.signerPost = licence.signatory().post();
        signature.scanSha256 = seen.scan().hex();
        signature.stamped = seen.stamped();
        signature.archivePlace = seen.archivePlace();
        signature.recordedBy = requireNonNull(by.accountId(), "a person records");
        signature.recordedByName = by.name();
        signature.recordedAt = at;
        return signature;
    }

    /** What to record of it; the scan enters by its hash. */
    public PaperEvent.SignedOnPaper recorded(String applicationNumber, String serial) {
        return new PaperEvent.SignedOnPaper(
                agencyId,
                applicationNumber,
                "account:" + recordedBy,
                "account:" + signerId,
                signedOn,
                scanSha256,
                serial,
                recordedAt);
    }

    public long licenceId() {
        return licenceId;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public String signerName() {
        return signerName;
    }

    public String signerPost() {
        return signerPost;
    }

    public Sha256 scan() {
        return new Sha256(scanSha256);
    }

    public boolean stamped() {
        return stamped;
    }

    public @Nullable String archivePlace() {
        return archivePlace;
    }

    public String recordedByName() {
        return recordedByName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
