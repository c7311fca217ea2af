package id.onestop.licensing.domain.shared;

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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One command that a program sent with an {@code Idempotency-Key}, and what came of it.
 *
 * <p>It is written before the work begins, so that a second sending finds it; while it has no status the work is under way.
 */
@Entity
@Table(name = "command_receipt")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class CommandReceipt {

    /** A command whose process died is taken up again after this time. */
    static final Duration LONGEST_FLIGHT = Duration.ofMinutes(2);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "caller", updatable = false)
    private String caller;

    @Column(name = "command_key", updatable = false)
    private String commandKey;

    @Column(name = "fingerprint", updatable = false)
    private String fingerprint;

    @Column(name = "status")
    private @Nullable Integer status;

    @Column(name = "location")
    private @Nullable String location;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected CommandReceipt() {}

    public CommandReceipt(String caller, String commandKey, String fingerprint, Instant at) {
        this.caller = caller;
        this.commandKey = commandKey;
        this.fingerprint = fingerprint;
        this.createdAt = at;
    }

    /** What a finished command answered. */
    public record Outcome(int status, String location) {}

    /**
     * Meets the same key again.
     *
     * @return what was answered; empty if nobody works on it any more and the caller may
     * @throws RuleViolation if the key stands for another command
     * @throws Conflict while the first one is under way
     */
    public Optional<Outcome> repeat(String sameFingerprint, Instant at) {
        if (!fingerprint.equals(sameFingerprint)) {
            throw new RuleViolation("COMMAND_KEY_REUSED", Map.of());
        }
        if (status != null && location != null) {
            return Optional.of(new Outcome(status, location));
        }
        if (at.isBefore(createdAt.plus(LONGEST_FLIGHT))) {
            throw new Conflict("COMMAND_IN_FLIGHT");
        }
        createdAt = at;
        return Optional.empty();
    }

    /** Records the answer. */
    public void finish(Outcome outcome) {
        status = outcome.status();
        location = outcome.location();
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public String fingerprint() {
        return fingerprint;
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public String toString() {
        return "CommandReceipt " + status;
    }
}
