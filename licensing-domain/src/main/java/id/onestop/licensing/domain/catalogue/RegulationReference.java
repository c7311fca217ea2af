package id.onestop.licensing.domain.catalogue;

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
import org.jspecify.annotations.Nullable;

/** A {@link RegulationUse} of a published version, kept so that a regulation finds what leans on it. */
@Entity
@Table(name = "regulation_use")
public class RegulationReference {

    private static final int LONGEST = 600;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "definition_id", updatable = false)
    private long definitionId;

    @Column(updatable = false)
    private String citation;

    @Column(updatable = false)
    private String article;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RegulationUse.Place place;

    @Column(name = "place_code", updatable = false)
    private String placeCode;

    @Column(name = "name_id", updatable = false)
    private String nameId;

    @Column(name = "name_en", updatable = false)
    private String nameEn;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected RegulationReference() {}

    public static RegulationReference of(long agencyId, long definitionId, RegulationUse use) {
        var reference = new RegulationReference();
        reference.agencyId = agencyId;
        reference.definitionId = definitionId;
        reference.citation = use.key().citation();
        reference.article = use.article();
        reference.place = use.place();
        reference.placeCode = use.code();
        reference.nameId = cut(use.name().id());
        reference.nameEn = cut(use.name().en());
        return reference;
    }

    private static String cut(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }
}
