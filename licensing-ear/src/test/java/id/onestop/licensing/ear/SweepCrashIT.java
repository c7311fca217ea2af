package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/**
 * Two nodes on one PostgreSQL, killed at random while 5,000 escalations fall due: each rung is there exactly once, none is
 * lost, and nobody gets a second message.
 *
 * <p>The system property {@code licensing.sweepKills} says how often.
 */
class SweepCrashIT {

    /** Each file reaches the four rungs of its ladder. */
    private static final int FILES = 1_250;

    private static final int RUNGS = 4;
    private static final int KILLS = Integer.getInteger("licensing.sweepKills", 3);
    private static final int SECONDS = 8;
    private static final Duration SHORT = Duration.ofSeconds(120);

    @Test
    void eachRungIsNotedExactlyOnce() throws IOException, SQLException {
        try (var server = EmbeddedPostgres.start()) {
            var logins = PostgresLogins.of(server);
            var nodes = new ArrayList<Bundle>();
            try {
                nodes.add(start(0, logins));
                nodes.add(start(1, logins));
                var records = new Records(server.getDatabase("postgres", "licensing"));
                var clones = new Clones(records);
                clones.of(new RestJourney(nodes.get(0)).prepared(), FILES);
                killInTheMiddle(nodes, logins, clones);
                nodes.get(0).await(SHORT, () -> open(records) == 0);
                verify(records);
            } finally {
                nodes.forEach(Bundle::close);
            }
        }
    }

    private static void killInTheMiddle(List<Bundle> nodes, PostgresLogins logins, Clones clones) {
        for (int kill = 0; kill < KILLS; kill++) {
            clones.fallDue(FILES * kill / KILLS + 1, FILES * (kill + 1) / KILLS, SECONDS);
            Moment.in(RandomGenerator.getDefault().nextInt(500, SECONDS * 1_000));
            int victim = kill % nodes.size();
            nodes.get(victim).signal("KILL");
            nodes.get(victim).exitCode(SHORT);
            nodes.set(victim, start(victim, logins));
        }
    }

    private static Bundle start(int node, PostgresLogins logins) {
        return Bundle.demonstration("sweep-" + node, logins.settings());
    }

    private static long open(Records records) {
        return records.count(
                "select count(*) from work_item where application_number like 'T-%' and next_rung_at is not null");
    }

    private static void verify(Records records) {
        assertThat(records.count("select count(*) from escalation where application_number like 'T-%'"))
                .isEqualTo((long) FILES * RUNGS);
        assertThat(records.rows("select application_number, count(distinct rung_code) from escalation"
                        + " where application_number like 'T-%' group by application_number"
                        + " having count(distinct rung_code) <> " + RUNGS
                        + " or count(*) filter (where outcome = 'TOLD') <> 1"))
                .isEmpty();
        assertThat(records.count("select count(*) from outbox_message where aggregate like 'T-%'"
                        + " and payload like '%escalation-breach%'"))
                .as("one message a file")
                .isEqualTo(FILES);
        assertThat(records.count(
                        "select count(*) from chain_entry where subject like 'T-%' and operation like 'ESCALATION%'"))
                .isEqualTo((long) FILES * RUNGS);
        records.assertChainsVerify();
    }
}
