package id.onestop.licensing.domain.agency;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.shared.Actor;
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

/** A picture that an agency brought as its crest; which one its letters bear, and since when, says the profile. */
@Entity
@Table(name = "agency_crest")
public class AgencyCrest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(updatable = false)
    private String sha256;

    @Column(name = "added_by", updatable = false)
    private @Nullable Long addedBy;

    @Column(name = "added_by_name", updatable = false)
    private String addedByName;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected AgencyCrest() {}

    public static AgencyCrest of(long agencyId, String sha256, Actor by, Instant at) {
        var crest = new AgencyCrest();
        crest.agencyId = agencyId;
        crest.sha256 = sha256;
        crest.addedBy = by.accountId();
        crest.addedByName = by.name();
        crest.addedAt = at;
        return crest;
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public String sha256() {
        return sha256;
    }

    public String addedByName() {
        return addedByName;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
