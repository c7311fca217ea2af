package id.onestop.licensing.domain.agency;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The file of a new agency between its preview and its loading; what was seen is what is loaded. */
@Entity
@Table(name = "agency_import")
public class AgencyImport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Column(length = 1_000_000, updatable = false)
    private String content;

    @Column(name = "administrator_name", updatable = false)
    private String administratorName;

    @Column(name = "administrator_email", updatable = false)
    private String administratorEmail;

    @Column(name = "uploaded_by", updatable = false)
    private long uploadedBy;

    @Column(name = "uploaded_by_name", updatable = false)
    private String uploadedByName;

    @Column(name = "uploaded_at", updatable = false)
    private Instant uploadedAt;

    @Column(name = "loaded_as")
    private @Nullable String loadedAs;

    @Column(name = "loaded_at")
    private @Nullable Instant loadedAt;

    /**
     * Whom the first invitation goes to.
     *
     * @param name empty where the file itself names an administrator
     */
    public record Administrator(String name, String email) {

        /** Names of people are never printed. */
        @Override
        public String toString() {
            return "whoever comes first";
        }
    }

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected AgencyImport() {}

    public AgencyImport(
            long agencyId, String fileName, String content, Administrator administrator, Actor by, Instant at) {
        this.agencyId = agencyId;
        this.fileName = fileName;
        this.content = content;
        administratorName = administrator.name();
        administratorEmail = administrator.email();
        uploadedBy = requireNonNull(by.accountId(), "a person uploads it");
        uploadedByName = by.name();
        uploadedAt = at;
    }

    /** Notes that the agency was made of it; a second time there is nothing to make. */
    public void loaded(String agencyCode, Instant at) {
        if (loadedAs != null) {
            throw new Conflict("AGENCY_IMPORT_LOADED");
        }
        loadedAs = agencyCode;
        loadedAt = at;
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long agencyId() {
        return agencyId;
    }

    public String fileName() {
        return fileName;
    }

    public String content() {
        return content;
    }

    public Administrator administrator() {
        return new Administrator(administratorName, administratorEmail);
    }

    public @Nullable String loadedAs() {
        return loadedAs;
    }
}
