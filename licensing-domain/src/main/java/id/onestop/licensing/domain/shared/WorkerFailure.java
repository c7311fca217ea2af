package id.onestop.licensing.domain.shared;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An item that a worker could not do: it tries again, later each time, and leaves it to a person in the end. */
@Entity
@Table(name = "worker_failure")
public class WorkerFailure {

    /** After so many attempts it is parked. */
    public static final int MAX_ATTEMPTS = 8;

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int LONGEST_ERROR = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private @Nullable Long agencyId;

    @Column(name = "worker", updatable = false)
    private String worker;

    @Column(name = "item_id", updatable = false)
    private long itemId;

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "error")
    private String error;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "failed_at")
    private Instant failedAt;

    @Column(name = "next_attempt_at")
    private @Nullable Instant nextAttemptAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected WorkerFailure() {}

    /**
     * What a worker cannot do.
     *
     * @param reference business number that tells a person which one it is
     */
    public static WorkerFailure of(String worker, long itemId, @Nullable Long agencyId, String reference) {
        var failure = new WorkerFailure();
        failure.worker = worker;
        failure.itemId = itemId;
        failure.agencyId = agencyId;
        failure.reference = reference;
        return failure;
    }

    /** Notes an attempt; answers when the next one is due, or nothing if a person has to look. */
    public @Nullable Instant failed(String why, Instant at) {
        attempts++;
        error = why.length() > LONGEST_ERROR ? why.substring(0, LONGEST_ERROR) : why;
        failedAt = at;
        nextAttemptAt = attempts >= MAX_ATTEMPTS ? null : at.plus(backOff());
        return nextAttemptAt;
    }

    /** A person lets it be tried again at once, and as often as at first. */
    public void retry(Instant at) {
        attempts = 0;
        nextAttemptAt = at;
    }

    /** A person sets it aside. */
    public void park() {
        nextAttemptAt = null;
    }

    private Duration backOff() {
        var wait = Duration.ofMinutes(1L << Math.min(attempts - 1, 6));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public String worker() {
        return worker;
    }

    public long itemId() {
        return itemId;
    }

    public @Nullable Long agencyId() {
        return agencyId;
    }

    public String reference() {
        return reference;
    }

    public String error() {
        return error;
    }

    public int attempts() {
        return attempts;
    }

    public Instant failedAt() {
        return failedAt;
    }

    /** {@code null} once it is parked. */
    public @Nullable Instant nextAttemptAt() {
        return nextAttemptAt;
    }
}
