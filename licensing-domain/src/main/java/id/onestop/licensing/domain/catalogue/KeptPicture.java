package id.onestop.licensing.domain.catalogue;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The bytes of an {@link ExamplePicture}, kept once under their hash; it belongs to no agency and is never changed. */
@Entity
@Table(name = "example_picture")
public class KeptPicture {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private String sha256;

    /** In Base64, as exported files carry it. */
    @Column(updatable = false)
    private String content;

    @Column(name = "kept_at", updatable = false)
    private Instant keptAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected KeptPicture() {}

    public static KeptPicture of(byte[] content, Instant at) {
        var picture = new KeptPicture();
        picture.sha256 = ExamplePicture.nameOf(content);
        picture.content = Base64.getEncoder().encodeToString(content);
        picture.keptAt = at;
        return picture;
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public String sha256() {
        return sha256;
    }

    public String content() {
        return content;
    }

    public Instant keptAt() {
        return keptAt;
    }
}
