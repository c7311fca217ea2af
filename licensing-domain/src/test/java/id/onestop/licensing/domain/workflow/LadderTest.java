package id.onestop.licensing.domain.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.calendar.IndonesianCalendar;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.catalogue.Budget;
import id.onestop.licensing.domain.catalogue.Budget.Unit;
import id.onestop.licensing.domain.catalogue.Escalation;
import id.onestop.licensing.domain.catalogue.Rung;
import id.onestop.licensing.domain.catalogue.Rung.Kind;
import id.onestop.licensing.domain.catalogue.Rung.Measure;
import id.onestop.licensing.domain.workflow.Ladder.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class LadderTest {

    /** Monday at nine, and two o'clock, when four hours of work are over. */
    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00Z");

    private static final Instant AT_1400 = Instant.parse("2026-12-07T07:00:00Z");
    private static final int DAY = 450;
    private static final long FOUR_HOURS = 240;

    private final WorkingCalendar calendar = IndonesianCalendar.metro();

    private Ladder ladder(Rung... rungs) {
        var limit = new Limit(AT_1400, FOUR_HOURS);
        return Ladder.of(List.of(rungs), calendar, DAY, MONDAY_0900, limit, limit);
    }

    @Test
    void theUsualLadderOfFourHours() {
        assertThat(ladder(Escalation.USUAL.toArray(Rung[]::new)).marks())
                .extracting(mark -> mark.at().toString())
                .containsExactly(
                        "2026-12-07T04:00:00Z", "2026-12-07T06:12:00Z", "2026-12-07T06:48:00Z", "2026-12-07T07:00:00Z");
    }

    @Test
    void whatIsLeftIsCountedBackwardsOverRestAndNight() {
        var left = new Rung("sisa", Kind.SUPERIOR, Measure.STEP, null, new Budget(3, Unit.HOURS));
        assertThat(ladder(left).next(Set.of())).contains(Instant.parse("2026-12-07T03:00:00Z"));
    }

    @Test
    void whatComesAfterTheLimitWaitsForTheNextWorkingDay() {
        var after = Rung.used("lama", Kind.HEAD, Measure.STEP, 200);
        // two hours on Monday, two on Tuesday from half past seven
        assertThat(ladder(after).next(Set.of())).contains(Instant.parse("2026-12-08T02:30:00Z"));
    }

    @Test
    void whatLiesBeforeTheStepBelongsToNobody() {
        var early = new Rung("dini", Kind.REMINDER, Measure.STEP, null, new Budget(5, Unit.WORKING_DAYS));
        assertThat(ladder(early).marks()).isEmpty();
    }

    @Test
    void whatWasGivenIsNotReachedAgain() {
        var usual = ladder(Escalation.USUAL.toArray(Rung[]::new));
        assertThat(usual.reached(AT_1400, Set.of("pengingat", "pimpinan")))
                .extracting(mark -> mark.rung().code())
                .containsExactly("atasan", "lewat-waktu");
        assertThat(usual.next(Set.of("pengingat"))).contains(Instant.parse("2026-12-07T06:12:00Z"));
    }

    @Property(tries = 300)
    void soManyMinutesBeforeAreSoManyMinutes(
            @ForAll @LongRange(min = 1, max = 60_000) long minutes,
            @ForAll @LongRange(min = 0, max = 500_000) long after) {
        var limit = MONDAY_0900.plusSeconds(60 * after);
        var at = Ladder.before(calendar, limit, minutes);
        assertThat(calendar.workingMinutesBetween(at, limit)).isEqualTo(minutes);
    }
}
