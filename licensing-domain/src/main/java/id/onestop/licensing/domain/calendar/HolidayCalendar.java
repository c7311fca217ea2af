package id.onestop.licensing.domain.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** One revision of a calendar file, kept as it was written; the highest revision of a code is in force. */
@Entity
@Table(name = "holiday_calendar")
public class HolidayCalendar {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "revision", updatable = false)
    private int revision;

    @Column(name = "document", updatable = false, length = 1_000_000)
    private String document;

    @Column(name = "sha256", updatable = false)
    private String sha256;

    @Column(name = "loaded_at", updatable = false)
    private Instant loadedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected HolidayCalendar() {}

    private HolidayCalendar(String code, int revision, String document, Instant loadedAt) {
        this.code = code;
        this.revision = revision;
        this.document = document;
        this.sha256 = hash(document);
        this.loadedAt = loadedAt;
    }

    public static HolidayCalendar first(String code, String document, Instant at) {
        return new HolidayCalendar(code, 1, document, at);
    }

    /** The revision that takes the place of this one. */
    public HolidayCalendar replacedBy(String text, Instant at) {
        return new HolidayCalendar(code, revision + 1, text, at);
    }

    public boolean says(String text) {
        return sha256.equals(hash(text));
    }

    public String code() {
        return code;
    }

    public int revision() {
        return revision;
    }

    public String document() {
        return document;
    }

    public Instant loadedAt() {
        return loadedAt;
    }

    @Override
    public String toString() {
        return code + " revision " + revision;
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
