package id.onestop.licensing.bench;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.sla.ClockPolicy;
import id.onestop.licensing.domain.sla.ServiceClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole reading of a clock from its ledger: with 20 entries, and with one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LedgerBenchmark {

    private static final int STOPS = 9;
    private static final int EVERY = 3;

    private WorkingCalendar calendar;
    private ServiceClock twenty;
    private ServiceClock one;
    private Instant now;

    @Setup
    public void prepare() {
        calendar = Calendars.indonesia();
        var start = Instant.parse("2026-02-02T02:00:00Z");
        one = ServiceClock.of(1, 1, ClockPolicy.ofDays(7));
        one.accept(calendar, start, start);
        twenty = ServiceClock.of(1, 2, ClockPolicy.ofDays(7));
        twenty.accept(calendar, start, start);
        var at = start;
        for (int i = 0; i < STOPS; i++) {
            at = at.plus(Duration.ofDays(1));
            twenty.pause(calendar, at, "RETURNED", "R-" + i);
            at = at.plus(Duration.ofDays(EVERY));
            twenty.resume(calendar, at, "R-" + i);
        }
        twenty.finish(calendar, at.plus(Duration.ofDays(1)));
        if (twenty.events().size() != 2 * STOPS + 2) {
            throw new IllegalStateException("a ledger of " + twenty.events().size() + " entries");
        }
        now = at.plus(Duration.ofDays(EVERY));
    }

    @Benchmark
    public Object twentyEntries() {
        return twenty.read(calendar, now);
    }

    @Benchmark
    public Object oneEntry() {
        return one.read(calendar, now);
    }
}
