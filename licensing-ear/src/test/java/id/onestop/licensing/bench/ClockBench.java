package id.onestop.licensing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Due dates and ledgers (JMH) against their figures: 200,000 due dates of 1 to 60 working days a second and core, and a ledger
 * of 20 entries in a hundred microseconds. Absolute figures are guides (decision Verify-Is-Quick), so the bars go by what the
 * bare walk of the same run takes: on a machine that walks half as fast, half as many due dates are asked for.
 */
class ClockBench {

    private static final double DUE_DATES_PER_SECOND = 200_000;
    private static final double LEDGER_MICROSECONDS = 100;

    /** Bare walks a second on one quiet core of the machine on which the figures were first measured. */
    private static final double WALKS_PER_SECOND = 2_250_000;

    @Test
    void dueDatesAndLedgersAreFastBesideABareWalk() throws RunnerException {
        var scores = scores();
        double walks = score(scores, "bareWalk");
        double stored = score(scores, "stored");
        double ledger = score(scores, "twentyEntries");
        double dueDatesOfAWalk = stored / walks;
        double walksOfALedger = ledger * walks / 1e6;
        report("bare walks a second: %,.0f (where the figures were set: %,.0f)", walks, WALKS_PER_SECOND);
        report("due dates of 1 to 60 working days a second: %,.0f (guide %,.0f)", stored, DUE_DATES_PER_SECOND);
        report("  as stored %.2f, explained %.2f of a bare walk", dueDatesOfAWalk, score(scores, "explained") / walks);
        report("ledger of 20 entries: %.1f microseconds (guide %.0f)", ledger, LEDGER_MICROSECONDS);
        report("  as long as %.1f bare walks; a ledger of one: %.1f", walksOfALedger, score(scores, "oneEntry"));

        assertThat(dueDatesOfAWalk)
                .as("due dates, of a bare walk")
                .isGreaterThanOrEqualTo(DUE_DATES_PER_SECOND / WALKS_PER_SECOND);
        assertThat(walksOfALedger)
                .as("a ledger of 20 entries, in bare walks")
                .isLessThanOrEqualTo(LEDGER_MICROSECONDS * WALKS_PER_SECOND / 1e6);
    }

    private static Map<String, Double> scores() throws RunnerException {
        var options = new OptionsBuilder()
                .include("id\\.onestop\\.licensing\\.bench\\..*")
                .jvmArgsAppend("-Dlicensing.config=" + System.getProperty("licensing.config", "config"))
                .shouldFailOnError(true)
                .build();
        return new Runner(options)
                .run().stream()
                        .collect(Collectors.toMap(
                                result -> result.getPrimaryResult().getLabel(),
                                result -> result.getPrimaryResult().getScore()));
    }

    private static double score(Map<String, Double> scores, String label) {
        var score = scores.get(label);
        assertThat(score).as(label).isNotNull();
        return score;
    }

    private static void report(String line, Object... figures) {
        System.out.printf(line + "%n", figures);
    }
}
