package id.onestop.licensing.domain.catalogue;

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

/** A service that an agency offers; what it is stands in its definitions. */
@Entity
@Table(name = "service_type")
public class ServiceType {

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
    protected ServiceType() {}

    public ServiceType(long agencyId, String code, Words name) {
        this.agencyId = agencyId;
        this.code = requireNonNull(code, "code");
        nameId = name.id();
        nameEn = name.en();
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
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

    @Override
    public String toString() {
        return "ServiceType " + code;
    }
}
