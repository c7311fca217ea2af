package id.onestop.licensing.domain.catalogue;

import static java.util.Objects.requireNonNull;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a service's definition, kept as the text it was entered in (YAML).
 *
 * <p>A draft may be written anew; once published it never changes, and is only ever retired by its successor.
 */
@Entity
@Table(name = "service_definition")
public class ServiceDefinitionVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "service_type_id", updatable = false)
    private long serviceTypeId;

    @Column(name = "version_number", updatable = false)
    private int versionNumber;

    @Column(name = "revision_label")
    private String revisionLabel;

    @Enumerated(EnumType.STRING)
    private DefinitionStatus status;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(length = 1_000_000)
    private String document;

    private String sha256;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    /** Repeats the service's id while published; unique, so there is one published version at a time. */
    @Column(name = "current_of")
    private @Nullable Long currentOf;

    /** Kept by whoever reads its citations. */
    @Column(name = "law_read", insertable = false, updatable = false)
    private @Nullable Integer lawRead;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected ServiceDefinitionVersion() {}

    private ServiceDefinitionVersion(
            ServiceType service, int versionNumber, Edition edition, LocalDate day, Instant at) {
        agencyId = service.agencyId();
        serviceTypeId = service.id();
        this.versionNumber = versionNumber;
        revisionLabel = edition.revisionLabel();
        effectiveFrom = edition.effectiveFrom(day);
        status = DefinitionStatus.DRAFT;
        createdAt = at;
        document = "";
        sha256 = "";
    }

    /**
     * Writes a new version that binds nobody yet.
     *
     * @param day today at the agency, from which an edition without a date holds
     */
    public static ServiceDefinitionVersion draft(
            ServiceType service, int versionNumber, Edition edition, DefinitionText text, LocalDate day, Instant at) {
        var draft = new ServiceDefinitionVersion(service, versionNumber, edition, day, at);
        draft.rewrite(edition, text, day);
        return draft;
    }

    /** Replaces a draft's content. */
    public final void rewrite(Edition edition, DefinitionText text, LocalDate day) {
        if (status != DefinitionStatus.DRAFT) {
            throw new Conflict("DEFINITION_NOT_A_DRAFT", Map.of("status", status));
        }
        revisionLabel = edition.revisionLabel();
        effectiveFrom = edition.effectiveFrom(day);
        document = text.yaml();
        sha256 = text.sha256();
    }

    /**
     * Makes this version binding.
     *
     * @param findings those of the gate for exactly this text
     * @param from the day from which it really binds, whatever its decree says
     */
    public DefinitionPublished publish(List<Finding> findings, LocalDate from, Instant at) {
        if (status != DefinitionStatus.DRAFT) {
            throw new Conflict("DEFINITION_NOT_A_DRAFT", Map.of("status", status));
        }
        if (findings.stream().anyMatch(Finding::refuses)) {
            throw new RuleViolation(
                    "DEFINITION_REFUSED",
                    Map.of(
                            "findings",
                            findings.stream()
                                    .filter(Finding::refuses)
                                    .map(Finding::code)
                                    .toList()));
        }
        status = DefinitionStatus.PUBLISHED;
        publishedAt = at;
        effectiveFrom = from;
        currentOf = serviceTypeId;
        return new DefinitionPublished(agencyId, serviceTypeId, id(), versionNumber, at);
    }

    /** Ends a published version in favour of its successor; applications under it keep it. */
    public void retire(Instant at) {
        if (status != DefinitionStatus.PUBLISHED) {
            throw new Conflict("DEFINITION_NOT_PUBLISHED", Map.of("status", status));
        }
        status = DefinitionStatus.RETIRED;
        retiredAt = at;
        currentOf = null;
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long agencyId() {
        return agencyId;
    }

    public long serviceTypeId() {
        return serviceTypeId;
    }

    public int versionNumber() {
        return versionNumber;
    }

    public String revisionLabel() {
        return revisionLabel;
    }

    public DefinitionStatus status() {
        return status;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public DefinitionText text() {
        return new DefinitionText(document, sha256);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Optional<Instant> retiredAt() {
        return Optional.ofNullable(retiredAt);
    }

    @Override
    public String toString() {
        return "ServiceDefinitionVersion " + serviceTypeId + "/" + versionNumber + " " + status;
    }
}
