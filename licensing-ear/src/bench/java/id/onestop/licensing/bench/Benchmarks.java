package id.onestop.licensing.bench;

import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all benchmarks and prints what they say as ratios; ends with a fault where a bar is missed. */
public final class Benchmarks {

    private static final double DUE_DATES_PER_SECOND = 200_000;
    private static final double LEDGER_MICROSECONDS = 100;
    /** The stored due date looks at pauses and explains each day; a bare walk does neither. */
    private static final double SHARE_OF_BARE_WALK = 0.2;
    /** Twenty entries walk over forty days instead of seven. */
    private static final double TIMES_ONE_ENTRY = 40;

    private boolean missed;

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        var options = new OptionsBuilder()
                .include("id\\.onestop\\.licensing\\.bench\\..*")
                .jvmArgsAppend("-Dlicensing.config=" + System.getProperty("licensing.config", "config"))
                .build();
        var scores = new Runner(options)
                .run().stream()
                        .collect(Collectors.toMap(
                                result -> result.getPrimaryResult().getLabel(),
                                result -> result.getPrimaryResult().getScore()));
        var judged = new Benchmarks();
        judged.judge(scores);
        if (judged.missed) {
            System.exit(1);
        }
    }

    private void judge(Map<String, Double> scores) {
        double walk = scores.get("bareWalk");
        bar("due date as stored / bare walk over days", scores.get("stored") / walk, SHARE_OF_BARE_WALK, true);
        bar("due date explained / bare walk over days", scores.get("explained") / walk, SHARE_OF_BARE_WALK, true);
        bar("ledger of 20 entries / ledger of 1", scores.get("twentyEntries") / scores.get("oneEntry"), TIMES_ONE_ENTRY, false);
        guide("due dates of 1 to 60 working days a second", scores.get("stored"), DUE_DATES_PER_SECOND);
        guide("microseconds for a ledger of 20 entries", scores.get("twentyEntries"), LEDGER_MICROSECONDS);
    }

    private void bar(String what, double ratio, double bar, boolean atLeast) {
        boolean met = atLeast ? ratio >= bar : ratio <= bar;
        missed |= !met;
        System.out.printf("%-50s %10.2f   bar %s %.2f: %s%n", what, ratio, atLeast ? ">=" : "<=", bar, met ? "met" : "MISSED");
    }

    private static void guide(String what, double figure, double guide) {
        System.out.printf("%-50s %,10.1f   guide %,.0f%n", what, figure, guide);
    }
}
