package id.onestop.licensing.ejb.shared;

import id.onestop.licensing.domain.shared.Forbidden;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The time of deadlines and decisions: real time plus an offset that all nodes share and that only the demonstration moves.
 *
 * <p>Production never asks the database for it: there the offset is nothing.
 */
@ApplicationScoped
public class BusinessClock {

    private static final Duration FRESH = Duration.ofSeconds(2);

    @Inject
    @RealTime
    Clock real;

    @Inject
    Settings settings;

    @Inject
    ClockOffsetRepository offsets;

    private final ThreadLocal<@Nullable Instant> told = new ThreadLocal<>();

    private final ReentrantLock reading = new ReentrantLock();

    private volatile Reading last = new Reading(Duration.ZERO, Instant.EPOCH);

    private record Reading(Duration offset, Instant readAt) {}

    Clock asClock() {
        InstantSource source = this::now;
        return source.withZone(ZoneOffset.UTC);
    }

    private Instant now() {
        var moment = told.get();
        return moment == null ? real.instant().plus(offset()) : moment;
    }

    /**
     * Lets this thread alone take a moment for now, so that a demonstration can have files of the days before; {@code null}
     * gives it the common time again.
     */
    public void tell(@Nullable Instant moment) {
        refuseInProduction();
        if (moment == null) {
            told.remove();
        } else {
            told.set(moment);
        }
    }

    /**
     * One thread at a time asks the database, the others go on with what was read last: who asks holds a connection already, and
     * many of them waiting for a second one would wait for each other.
     */
    private Duration offset() {
        if (settings.profile().production()) {
            return Duration.ZERO;
        }
        Instant moment = real.instant();
        if (last.readAt().equals(Instant.EPOCH)) {
            reading.lock();
            try {
                read(moment);
            } finally {
                reading.unlock();
            }
        } else if (isStale(moment) && reading.tryLock()) {
            try {
                read(moment);
            } finally {
                reading.unlock();
            }
        }
        return last.offset();
    }

    private void read(Instant moment) {
        if (isStale(moment)) {
            last = new Reading(offsets.read(), moment);
        }
    }

    private boolean isStale(Instant moment) {
        return !last.readAt().plus(FRESH).isAfter(moment);
    }

    /** Sets the business time of all nodes; they follow within two seconds, this one at once. */
    public void moveTo(Instant moment) {
        set(Duration.between(real.instant(), moment));
    }

    /** Moves the business time of all nodes forwards, or backwards by a negative duration. */
    public void advance(Duration step) {
        refuseInProduction();
        set(offsets.read().plus(step));
    }

    private void set(Duration offset) {
        refuseInProduction();
        var whole = offset.truncatedTo(ChronoUnit.SECONDS);
        offsets.write(whole);
        last = new Reading(whole, real.instant());
    }

    private void refuseInProduction() {
        if (settings.profile().production()) {
            throw new Forbidden("CLOCK_FIXED");
        }
    }
}
