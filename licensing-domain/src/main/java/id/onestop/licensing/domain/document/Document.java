package id.onestop.licensing.domain.document;

import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.RuleViolation;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an applicant gave for a requirement; size, type and pages are those of the content at that moment. */
@Entity
@Table(name = "document")
public class Document {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private long id;

    @Column(name = "agency_id")
    private long agencyId;

    @Column(name = "applicant_id")
    private long ownerId;

    @Column(name = "application_id")
    private @Nullable Long applicationId;

    @Column(name = "requirement_code")
    private String requirementCode;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "file_type")
    @Enumerated(EnumType.STRING)
    private FileType type;

    @Column(name = "page_count")
    private @Nullable Integer pageCount;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "place_reference")
    private @Nullable String placeReference;

    @Column(name = "added_by")
    private long addedBy;

    @Column(name = "attached_at")
    private Instant attachedAt;

    @Column(name = "removed_by")
    private @Nullable Long removedBy;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    /** Ties a stored content to its place; {@link #attached()} tells it once the row has an id. */
    public Document(StoredFile file, Attachment to) {
        file.requireSound();
        if (to.validFrom() != null && to.validUntil() != null && to.validUntil().isBefore(to.validFrom())) {
            throw new RuleViolation("DOCUMENT_VALIDITY_REVERSED");
        }
        this.agencyId = to.agencyId();
        this.ownerId = to.ownerId();
        this.applicationId = to.applicationId();
        this.requirementCode = to.requirementCode();
        this.fileName = to.fileName().text();
        this.sha256 = file.sha256().hex();
        this.size = file.size();
        this.type = file.type();
        this.pageCount = file.pageCount().orElse(null);
        this.validFrom = to.validFrom();
        this.validUntil = to.validUntil();
        this.placeReference = to.place() == null ? null : to.place().hash().hex();
        this.addedBy = to.addedBy();
        this.attachedAt = to.at();
    }

    public DocumentAttached attached() {
        return new DocumentAttached(agencyId, id, applicationId, requirementCode, sha256(), addedBy, attachedAt);
    }

    /** Takes the document back; whether the application still allows that is the application's matter. */
    public DocumentRemoved remove(long by, Instant at) {
        if (removedAt != null) {
            throw new Conflict("DOCUMENT_ALREADY_REMOVED");
        }
        removedBy = by;
        removedAt = at;
        return new DocumentRemoved(agencyId, id, applicationId, requirementCode, sha256(), by, at);
    }

    /**
     * Tells that somebody opened the content.
     *
     * @param page the page shown as a picture; {@code null} for the file itself
     */
    public DocumentRead read(long by, @Nullable Integer page, Instant at) {
        return new DocumentRead(agencyId, id, applicationId, ownerId, by, page, at);
    }

    /**
     * The same letter for another application: dates and place go with it, so that a stale one shows.
     *
     * @param forAgency where that application is, which may be another agency than this one's
     */
    public Attachment again(long forAgency, long forApplication, String forRequirement, long by, Instant at) {
        return new Attachment(
                forAgency,
                ownerId,
                forApplication,
                forRequirement,
                new FileName(fileName),
                validFrom,
                validUntil,
                place().orElse(null),
                by,
                at);
    }

    public long id() {
        return id;
    }

    public long agencyId() {
        return agencyId;
    }

    public long ownerId() {
        return ownerId;
    }

    public Optional<Long> applicationId() {
        return Optional.ofNullable(applicationId);
    }

    public String requirementCode() {
        return requirementCode;
    }

    public FileName fileName() {
        return new FileName(fileName);
    }

    public Sha256 sha256() {
        return new Sha256(sha256);
    }

    public long size() {
        return size;
    }

    public FileType type() {
        return type;
    }

    public Optional<Integer> pageCount() {
        return Optional.ofNullable(pageCount);
    }

    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    /** The place that a letter of practice speaks for. */
    public Optional<PlaceReference> place() {
        return Optional.ofNullable(placeReference).map(PlaceReference::ofHex);
    }

    public long addedBy() {
        return addedBy;
    }

    public Instant attachedAt() {
        return attachedAt;
    }

    public Optional<Instant> removedAt() {
        return Optional.ofNullable(removedAt);
    }

    public Optional<Long> removedBy() {
        return Optional.ofNullable(removedBy);
    }

    public long version() {
        return version;
    }
}
