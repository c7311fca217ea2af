package id.onestop.licensing.domain.notification;

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
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that must leave the house after the transaction that wrote it; a leased worker delivers it. */
@Entity
@Table(name = "outbox_message")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class OutboxMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private @Nullable Long agencyId;

    @Column(name = "event_id", updatable = false)
    private String eventId;

    @Column(name = "kind", updatable = false)
    private String kind;

    @Column(name = "aggregate", updatable = false)
    private String aggregate;

    @Column(name = "payload", updatable = false)
    private String payload;

    @Column(name = "once_key", updatable = false)
    private @Nullable String onceKey;

    @Enumerated(EnumType.STRING)
    private Delivery state;

    private int attempts;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "next_attempt_at")
    private @Nullable Instant nextAttemptAt;

    @Column(name = "claimed_until")
    private @Nullable Instant claimedUntil;

    @Column(name = "delivered_at")
    private @Nullable Instant deliveredAt;

    @Column(name = "last_error")
    private @Nullable String lastError;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected OutboxMessage() {}

    private static final int MAX_ATTEMPTS = 12;

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** Where a message stands (ui 7, message). */
    public enum Delivery {
        QUEUED,
        ACCEPTED,
        RETRYING,
        FAILED
    }

    /**
     * Writes a message to be delivered.
     *
     * @param payload JSON object
     */
    public static OutboxMessage of(
            String eventId, String kind, @Nullable Long agencyId, String aggregate, String payload, Instant at) {
        var message = new OutboxMessage();
        message.eventId = eventId;
        message.kind = kind;
        message.agencyId = agencyId;
        message.aggregate = aggregate;
        message.payload = payload;
        message.state = Delivery.QUEUED;
        message.createdAt = at;
        message.nextAttemptAt = at;
        return message;
    }

    /** Lets it be written once: a second one of the same key is refused by the table. */
    public OutboxMessage once(@Nullable String key) {
        onceKey = key;
        return this;
    }

    /** Keeps other workers off until the lease ends. */
    public void claim(Instant until) {
        claimedUntil = until;
        nextAttemptAt = until;
    }

    public void accepted(Instant at) {
        state = Delivery.ACCEPTED;
        attempts++;
        deliveredAt = at;
        nextAttemptAt = null;
        claimedUntil = null;
        lastError = null;
    }

    /** Notes a failed attempt and when the next one is due; after twelve it stays failed until a person acts. */
    public void failed(String error, Instant at) {
        attempts++;
        lastError = error.length() > 500 ? error.substring(0, 500) : error;
        claimedUntil = null;
        boolean over = attempts >= MAX_ATTEMPTS;
        state = over ? Delivery.FAILED : Delivery.RETRYING;
        nextAttemptAt = over ? null : at.plus(backOff());
    }

    /** A person lets it be sent again at once, and as often as at first. */
    public void retry(Instant at) {
        attempts = 0;
        state = Delivery.RETRYING;
        claimedUntil = null;
        nextAttemptAt = at;
    }

    /** A person sets it aside. */
    public void park() {
        state = Delivery.FAILED;
        claimedUntil = null;
        nextAttemptAt = null;
    }

    private Duration backOff() {
        var wait = Duration.ofSeconds(5L << Math.min(attempts, 12));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long version() {
        return version;
    }

    public @Nullable Long agencyId() {
        return agencyId;
    }

    public String eventId() {
        return eventId;
    }

    public String kind() {
        return kind;
    }

    public String aggregate() {
        return aggregate;
    }

    public String payload() {
        return payload;
    }

    public Delivery state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public @Nullable Instant claimedUntil() {
        return claimedUntil;
    }

    public @Nullable Instant deliveredAt() {
        return deliveredAt;
    }

    public @Nullable String lastError() {
        return lastError;
    }
}
