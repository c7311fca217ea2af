package id.onestop.licensing.bench;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.sla.ClockCalculation;
import id.onestop.licensing.domain.sla.ClockCourse;
import id.onestop.licensing.domain.sla.ClockPolicy;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Due dates of 1 to 60 working days, beside a bare walk over days that knows weekends and a set of holidays alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DueDateBenchmark {

    private static final int CASES = 1_000;
    private static final int LONGEST = 60;

    private final LocalDate[] days = new LocalDate[CASES];
    private final int[] promises = new int[CASES];
    private final ClockCalculation[] clocks = new ClockCalculation[LONGEST + 1];
    private final Set<LocalDate> holidays = new HashSet<>();
    private WorkingCalendar calendar;
    private Instant now;

    @Setup
    public void prepare() {
        calendar = Calendars.indonesia();
        calendar.rules().years().forEach(year -> year.holidays().forEach(holiday -> holidays.add(holiday.date())));
        var random = new Random(4);
        for (int i = 0; i < CASES; i++) {
            days[i] = calendar.nextWorkingDay(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(900)));
            promises[i] = 1 + random.nextInt(LONGEST);
        }
        for (int n = 1; n <= LONGEST; n++) {
            clocks[n] = new ClockCalculation(calendar, ClockPolicy.ofDays(n));
        }
        now = Instant.parse("2028-01-01T00:00:00Z");
    }

    /** With the explanation of every day on the way. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public void explained(Blackhole hole) {
        for (int i = 0; i < CASES; i++) {
            hole.consume(calendar.dueDate(days[i], promises[i]));
        }
    }

    /** As clocks store it. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public void stored(Blackhole hole) {
        for (int i = 0; i < CASES; i++) {
            hole.consume(clocks[promises[i]].dueDate(ClockCourse.from(days[i]), now));
        }
    }

    /** The baseline. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public void bareWalk(Blackhole hole) {
        for (int i = 0; i < CASES; i++) {
            var day = days[i];
            for (int left = promises[i]; left > 0; ) {
                day = day.plusDays(1);
                var weekday = day.getDayOfWeek();
                boolean closed = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY || holidays.contains(day);
                left -= closed ? 0 : 1;
            }
            hole.consume(day);
        }
    }
}
