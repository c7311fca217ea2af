package id.onestop.licensing.domain.notification;

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

/** A mail that the demonstration's own mail server has received instead of the world. */
@Entity
@Table(name = "demo_mail")
public class DemonstrationMail {

    private static final int LONGEST_BODY = 100_000;
    private static final int LARGEST_PICTURE = 15_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String sender;

    private String recipient;

    private String subject;

    @Column(length = LONGEST_BODY)
    private String body;

    /** PNG in Base64; null for text alone. */
    private @Nullable String picture;

    @Column(name = "picture_alternative")
    private @Nullable String pictureAlternative;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected DemonstrationMail() {}

    public DemonstrationMail(String sender, String recipient, String subject, String body, Instant receivedAt) {
        this.sender = cut(sender, 254);
        this.recipient = cut(recipient, 254);
        this.subject = cut(subject, 400);
        this.body = cut(body, LONGEST_BODY);
        this.receivedAt = receivedAt;
    }

    /** Keeps the picture too, if it is not larger than a QR code is. */
    public void show(byte[] png, String alternative) {
        if (png.length <= LARGEST_PICTURE) {
            picture = Base64.getEncoder().encodeToString(png);
            pictureAlternative = cut(alternative, 400);
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
