package id.onestop.licensing.domain.catalogue;

import static java.util.Objects.requireNonNull;

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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A regulation of the register: national and everybody's, or local law of one agency. */
@Entity
@Table(name = "regulation")
public class Regulation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private @Nullable Long agencyId;

    @Column(updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    private RegulationKind kind;

    private String number;

    @Column(name = "issued_year")
    private int year;

    private String region;

    private String citation;

    private String title;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "replaced_by")
    private @Nullable String replacedBy;

    private String source;

    private @Nullable String doubt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Regulation() {}

    /**
     * What the operator's file says of a regulation.
     *
     * @param replacedBy code of the one that took its place
     * @param doubt what must be confirmed before anybody relies on it
     */
    public record Entry(
            String code,
            RegulationKey key,
            String title,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate endedOn,
            @Nullable String replacedBy,
            String source,
            @Nullable String doubt) {}

    /** Enters a regulation; {@code agencyId} is {@code null} for national law. */
    public static Regulation enter(@Nullable Long agencyId, Entry entry) {
        var regulation = new Regulation();
        regulation.agencyId = agencyId;
        regulation.code = entry.code();
        regulation.rewrite(entry);
        return regulation;
    }

    /** Takes over what the file says now; false if nothing is other than before. */
    public final boolean rewrite(Entry entry) {
        boolean same = kind != null && entry.equals(entry());
        kind = entry.key().kind();
        number = entry.key().number();
        year = entry.key().year();
        region = entry.key().region();
        citation = entry.key().citation();
        title = entry.title();
        validFrom = entry.validFrom();
        endedOn = entry.endedOn();
        replacedBy = entry.replacedBy();
        source = entry.source();
        doubt = entry.doubt();
        return !same;
    }

    private Entry entry() {
        return new Entry(
                code,
                new RegulationKey(kind, number, year, region),
                title,
                validFrom,
                endedOn,
                replacedBy,
                source,
                doubt);
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public @Nullable Long agencyId() {
        return agencyId;
    }

    public String code() {
        return code;
    }

    public String citation() {
        return citation;
    }

    public String title() {
        return title;
    }
}
