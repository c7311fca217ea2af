package id.onestop.licensing.domain.agency;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of an agency, or a technical office that works with it. */
@Entity
@Table(name = "agency_unit")
public class Unit {

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

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    public Unit(long agencyId, String code, Words name) {
        this.agencyId = agencyId;
        this.code = requireNonNull(code, "code");
        nameId = name.id();
        nameEn = name.en();
    }

    /** Gives it another name; what was done under the old one keeps it. */
    public void rename(Words name) {
        nameId = name.id();
        nameEn = name.en();
    }

    /** Lets it be history from a day on. */
    public void end(LocalDate day) {
        if (endedOn != null) {
            throw new Conflict("STRUCTURE_ENDED");
        }
        endedOn = day;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
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

    public String code() {
        return code;
    }

    public Words name() {
        return new Words(nameId, nameEn);
    }

    @Override
    public String toString() {
        return "Unit " + code;
    }
}
