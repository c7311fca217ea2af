package id.onestop.licensing.domain.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.Finding;
import id.onestop.licensing.domain.catalogue.RandomDefinitions;
import id.onestop.licensing.domain.catalogue.Sketch;
import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The gate against every way a file can go: random definitions, explored with the entities and rules that run the work.
 *
 * <p>200 definitions in the ordinary build, 2,000 with {@code -Pbench}.
 */
class PublicationGateModelTest {

    private static final int DEFINITIONS = Integer.getInteger("test.definitions", 200);
    private static final int MOST_STATES = 4_000;

    @Test
    void whatItPassesNeverStopsAndWhatItRefusesSaysTheWay() {
        var tally = new int[5];
        LongStream.rangeClosed(1, DEFINITIONS).forEach(seed -> {
            var sketch = RandomDefinitions.of(seed);
            var refusals = sketch.findings().stream().filter(Finding::refuses).toList();
            if (refusals.isEmpty()) {
                tally[0]++;
                tally[3] += sketch.limited() ? 1 : 0;
                neverStops(seed, sketch, tally);
            } else {
                tally[1]++;
                tally[4] += refusals.stream().allMatch(finding -> finding.code().equals("WF-32")) ? 1 : 0;
                saysTheWay(seed, refusals);
            }
        });
        // both sides were looked at
        assertThat(tally[0]).isGreaterThan(DEFINITIONS / 20);
        assertThat(tally[1]).isGreaterThan(DEFINITIONS / 4);
        assertThat(tally[2]).as("states").isGreaterThan(20 * tally[0]);
        assertThat(tally[3]).as("passed where some post may not do everything").isPositive();
        assertThat(tally[4]).as("refused for rights alone").isPositive();
    }

    private static void neverStops(long seed, Sketch sketch, int[] tally) {
        var seen = Exploration.of(sketch.definition(), sketch.surroundings(), MOST_STATES);
        tally[2] += seen.states();
        assertThat(seen.dead())
                .as("definition %d: a state without an action", seed)
                .isEmpty();
        assertThat(seen.hopeless())
                .as("definition %d: a state without an end", seed)
                .isEmpty();
    }

    /** Refusals of the line show how a file gets there: act by act, each where the one before it led. */
    private static void saysTheWay(long seed, List<Finding> refusals) {
        refusals.stream().filter(finding -> finding.code().startsWith("WF-")).forEach(finding -> {
            assertThat(finding.path())
                    .as("definition %d, %s", seed, finding.code())
                    .isNotEmpty();
            assertThat(finding.path()).extracting(Words::en).noneMatch(String::isBlank);
        });
    }

    @Test
    void theSketchesPassWithoutAWordAndNeverStop() {
        for (var sketch : List.of(Sketch.electronic(), Sketch.paper(), Sketch.both())) {
            assertThat(sketch.findings()).isEmpty();
            var seen = Exploration.of(sketch.definition(), sketch.surroundings(), MOST_STATES);
            assertThat(seen.complete()).isTrue();
            assertThat(seen.dead()).isEmpty();
            assertThat(seen.hopeless()).isEmpty();
        }
    }
}
