package id.onestop.licensing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Due dates and ledgers (JMH), each beside its baseline in one run; absolute figures are guides (decision Verify-Is-Quick). */
class ClockBench {

    private static final double DUE_DATES_PER_SECOND = 200_000;
    private static final double LEDGER_MICROSECONDS = 100;

    /** The product looks at decrees, hours and pauses and explains each day; the bare walk does none of it. */
    private static final double SHARE_OF_BARE_WALK = 0.2;

    /** Twenty entries walk over forty days instead of nine. */
    private static final double TIMES_ONE_ENTRY = 40;

    @Test
    void dueDatesAndLedgersAreFastBesideTheirBaselines() throws RunnerException {
        var scores = scores();
        double walk = score(scores, "bareWalk");
        double stored = score(scores, "stored");
        double twenty = score(scores, "twentyEntries");
        double ledgers = twenty / score(scores, "oneEntry");
        report("due dates of 1 to 60 working days a second: %,.0f (guide %,.0f)", stored, DUE_DATES_PER_SECOND);
        report("  as stored %.2f, explained %.2f of a bare walk", stored / walk, score(scores, "explained") / walk);
        report("ledger of 20 entries: %.1f microseconds (guide %.0f)", twenty, LEDGER_MICROSECONDS);
        report("  %.1f x a ledger of one", ledgers);

        assertThat(stored / walk).as("due dates, of a bare walk").isGreaterThanOrEqualTo(SHARE_OF_BARE_WALK);
        assertThat(ledgers).as("a ledger of 20 entries to one of 1").isLessThanOrEqualTo(TIMES_ONE_ENTRY);
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
