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
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A one-stop agency that issues licences; the tenant that owns rows.
 *
 * <p>What is searched and joined has columns; the rest of what it says about itself is its profile, kept as the text it was
 * entered in.
 */
@Entity
@Table(name = "agency")
public class Agency {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private String code;

    private String prefix;

    @Column(name = "name_id")
    private String nameId;

    @Column(name = "name_en")
    private String nameEn;

    private String zone;

    @Column(name = "calendar_code")
    private String calendarCode;

    private String accent;

    @Column(length = 1_000_000)
    private String profile;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Agency() {}

    private Agency(AgencyProfile said, String profile) {
        code = said.code();
        prefix = said.prefix();
        nameId = said.name().id();
        nameEn = said.name().en();
        zone = said.zone().getId();
        calendarCode = said.calendarCode();
        accent = said.accent().hex();
        this.profile = requireNonNull(profile, "profile");
    }

    /** Enters an agency with what it says about itself, read from {@code profile}. */
    public static Agency found(AgencyProfile said, String profile) {
        return new Agency(said, profile);
    }

    /** Lets it say other things about itself, read from {@code profile}; what numbers and days lean on stays. */
    public void revise(AgencyProfile said, String profile) {
        nameId = said.name().id();
        nameEn = said.name().en();
        accent = said.accent().hex();
        this.profile = requireNonNull(profile, "profile");
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public String code() {
        return code;
    }

    public String prefix() {
        return prefix;
    }

    public Words name() {
        return new Words(nameId, nameEn);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public String calendarCode() {
        return calendarCode;
    }

    public Accent accent() {
        return new Accent(accent);
    }

    /** The profile as it was entered (YAML). */
    public String profile() {
        return profile;
    }

    @Override
    public String toString() {
        return "Agency " + code;
    }
}
