package id.onestop.licensing.domain.agency;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A post (jabatan) in an agency: steps name posts, people hold them for a time, permissions belong to the post. */
@Entity
@Table(name = "agency_post")
public class Post {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "unit_id")
    private long unitId;

    @Column(updatable = false)
    private String code;

    @Column(name = "name_id")
    private String nameId;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "letter_title")
    private @Nullable String letterTitle;

    @Convert(converter = Permissions.class)
    private Set<Permission> permissions;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Convert(converter = Codes.class)
    @Column(name = "required_competences")
    private Set<String> requiredCompetences = Set.of();

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Post() {}

    /**
     * Creates a post nobody holds yet.
     *
     * @param letterTitle the post as letters write it under a signature; {@code null} for posts that never sign
     */
    public Post(
            long agencyId,
            long unitId,
            String code,
            Words name,
            @Nullable String letterTitle,
            Set<Permission> permissions) {
        this.agencyId = agencyId;
        this.unitId = unitId;
        this.code = requireNonNull(code, "code");
        nameId = name.id();
        nameEn = name.en();
        this.letterTitle = letterTitle;
        this.permissions = Set.copyOf(permissions);
    }

    /** What it is called, where it belongs, and what its holder must be able to do. */
    public record Description(
            long unitId, Words name, @Nullable String letterTitle, Set<String> requiredCompetences) {
        public Description {
            requiredCompetences = Set.copyOf(requiredCompetences);
        }
    }

    /** Describes it anew; its rights change by a {@link RightsProposal} alone. */
    public void describe(Description said) {
        unitId = said.unitId();
        nameId = said.name().id();
        nameEn = said.name().en();
        letterTitle = said.letterTitle();
        requiredCompetences = said.requiredCompetences();
    }

    public Description description() {
        return new Description(unitId, name(), letterTitle, requiredCompetences());
    }

    /** Called when a second person has approved. */
    void grant(Set<Permission> approved) {
        permissions = Set.copyOf(approved);
    }

    /** Lets it be history from a day on; nobody may hold it by then. */
    public void end(LocalDate day) {
        if (endedOn != null) {
            throw new Conflict("STRUCTURE_ENDED");
        }
        endedOn = day;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** Codes of what its holder must be able to do, by certificate. */
    public Set<String> requiredCompetences() {
        return Set.copyOf(requiredCompetences);
    }

    public long version() {
        return version;
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long agencyId() {
        return agencyId;
    }

    public long unitId() {
        return unitId;
    }

    public String code() {
        return code;
    }

    public Words name() {
        return new Words(nameId, nameEn);
    }

    public Optional<String> letterTitle() {
        return Optional.ofNullable(letterTitle);
    }

    /** Whether its holder approves files or makes those who do; such a post takes two people to give. */
    public boolean approving() {
        return permissions.stream().anyMatch(Permission::approving);
    }

    public Set<Permission> permissions() {
        return Set.copyOf(permissions);
    }

    @Override
    public String toString() {
        return "Post " + code;
    }
}
