package id.onestop.licensing.domain.whatif;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.integrity.ChainHash;
import id.onestop.licensing.domain.shared.Conflict;
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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A scenario that somebody has played, under way or over; plan and outcome are kept as an attachment with their hash. */
@Entity
@Table(name = "what_if_play")
public class KeptPlay {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Column(name = "account_name", updatable = false)
    private String accountName;

    @Column(updatable = false)
    private String title;

    @Column(length = 1_000_000, updatable = false)
    private String plan;

    @Enumerated(EnumType.STRING)
    private State state;

    private int percent;

    private boolean stopping;

    @Column(length = 1_000_000)
    private @Nullable String outcome;

    private @Nullable String sha256;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Column(name = "beat_at")
    private @Nullable Instant beatAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** So long a play may take from one beat to the next, waiting for its turn included. */
    private static final Duration SILENT = Duration.ofMinutes(15);

    /** How far it is. */
    public enum State {
        RUNNING,
        DONE,
        STOPPED,
        FAILED
    }

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected KeptPlay() {}

    /** Writes down what is going to be played. */
    public static KeptPlay begin(
            long agencyId, long account, String name, String title, String plan, Instant heard, Instant at) {
        var play = new KeptPlay();
        play.agencyId = agencyId;
        play.accountId = account;
        play.accountName = name;
        play.title = title;
        play.plan = plan;
        play.state = State.RUNNING;
        play.begunAt = at;
        play.beatAt = heard;
        return play;
    }

    /**
     * How far it is.
     *
     * @param heard the moment, in real time
     * @return false if somebody asked to stop it
     */
    public boolean reach(int share, Instant heard) {
        beatAt = heard;
        percent = Math.max(percent, share);
        return state == State.RUNNING && !stopping;
    }

    /**
     * Ends it if whoever played it is not heard of any more: a server that stops takes its plays with it.
     *
     * @param now in real time
     * @return whether it was so
     */
    public boolean lapse(Instant now, Instant at) {
        boolean lost = state == State.RUNNING
                && now.isAfter(Objects.requireNonNullElse(beatAt, Instant.EPOCH).plus(SILENT));
        if (lost) {
            end(State.FAILED, at);
        }
        return lost;
    }

    /** Asks to stop; whoever plays it hears of it at the next beat. */
    public void stop() {
        requireRunning();
        stopping = true;
    }

    /** Keeps what came of it. */
    public void keep(String json, Instant at) {
        requireRunning();
        outcome = json;
        sha256 = ChainHash.sha256(plan + "\n" + json);
        percent = 100;
        end(State.DONE, at);
    }

    /** It came to nothing. */
    public void giveUp(State as, Instant at) {
        requireRunning();
        end(as, at);
    }

    private void end(State as, Instant at) {
        state = as;
        endedAt = at;
    }

    private void requireRunning() {
        if (state != State.RUNNING) {
            throw new Conflict("WHAT_IF_OVER");
        }
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long version() {
        return version;
    }

    public long agencyId() {
        return agencyId;
    }

    public long accountId() {
        return accountId;
    }

    public String accountName() {
        return accountName;
    }

    public String title() {
        return title;
    }

    public String plan() {
        return plan;
    }

    public State state() {
        return state;
    }

    public int percent() {
        return percent;
    }

    public boolean stopping() {
        return stopping;
    }

    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
