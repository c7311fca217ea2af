package id.onestop.licensing.domain.agency;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.shared.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Something that posts may ask of their holders, such as a training for verifiers (rows 100 and 101). */
@Entity
@Table(name = "competence_kind")
public class CompetenceKind {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(updatable = false)
    private String code;

    @Column(name = "name_id")
    private String nameId;

    @Column(name = "name_en")
    private String nameEn;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected CompetenceKind() {}

    public CompetenceKind(long agencyId, String code, Words name) {
        this.agencyId = agencyId;
        this.code = requireNonNull(code, "code");
        nameId = name.id();
        nameEn = name.en();
    }

    public long agencyId() {
        return agencyId;
    }

    public String code() {
        return code;
    }

    public Words name() {
        return new Words(nameId, nameEn);
    }
}
