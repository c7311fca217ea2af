package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The publication gate on the longest delivered definition (JMH): 200 ms is its guide, so many standards written its bar. */
class GateBench {

    private static final double GUIDE_MICROSECONDS = 200_000;

    /** The gate writes the standard of this definition and of its neighbours anew and reads every word of it. */
    private static final double TIMES_A_STANDARD = 400;

    @Test
    void theGateIsQuickBesideWritingTheStandardOnce() throws RunnerException {
        var options = new OptionsBuilder()
                .include(GateBenchmark.class.getName())
                .jvmArgsAppend("-Dlicensing.config=" + System.getProperty("licensing.config", "config"))
                .shouldFailOnError(true)
                .build();
        Map<String, Double> scores = new Runner(options)
                .run().stream()
                        .collect(Collectors.toMap(
                                result -> result.getPrimaryResult().getLabel(),
                                result -> result.getPrimaryResult().getScore()));
        double gate = scores.get("gate");
        double standards = gate / scores.get("standard");
        System.out.printf(
                "publication gate on the longest definition: %,.0f microseconds (guide %,.0f)%n",
                gate, GUIDE_MICROSECONDS);
        System.out.printf("  as long as writing %.0f standards%n", standards);

        assertThat(standards).as("gate, in standards written").isLessThanOrEqualTo(TIMES_A_STANDARD);
    }
}
