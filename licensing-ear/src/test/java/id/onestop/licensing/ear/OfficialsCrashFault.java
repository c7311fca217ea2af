package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/**
 * The server is killed again and again under {@link OfficialsAtWork}: what was acknowledged is there, nothing is there twice,
 * and numbers and chain hold. Only {@code -Pfault} runs it.
 */
class OfficialsCrashFault {

    private static final int KILLS = Integer.getInteger("licensing.kills", 3);
    private static final Duration SHORT = Duration.ofSeconds(60);

    @Test
    void losesAndDoublesNothing() throws IOException, SQLException, InterruptedException, ExecutionException {
        try (var postgres = EmbeddedPostgres.start()) {
            var settings = new HashMap<>(PostgresLogins.of(postgres).settings());
            settings.put("LICENSING_PORT", Integer.toString(Bundle.freePort()));
            settings.put("LICENSING_DATA", Scratch.folder("officials-crash").toString());
            var server = start(0, settings);
            try {
                var records = new Records(postgres.getDatabase("postgres", "licensing"));
                var officials = new OfficialsAtWork(server, records, OfficialsIT.FILES);
                var over = new AtomicBoolean();
                var shift = officials.begin(OfficialsIT.OFFICIALS, over::get);
                for (int kill = 0; kill < KILLS; kill++) {
                    Moment.in(RandomGenerator.getDefault().nextInt(10_000, 30_000));
                    officials.close();
                    server.signal("KILL");
                    server.exitCode(SHORT);
                    server = start(kill + 1, settings);
                    officials.open();
                }
                Moment.in(5_000);
                over.set(true);
                shift.end();

                assertThat(officials.broken())
                        .as("requests under which the server was killed")
                        .isGreaterThanOrEqualTo(KILLS);
                assertThat(officials.done()).isGreaterThan(OfficialsIT.FILES);
                officials.verify(server);
            } finally {
                server.close();
            }
        }
    }

    /** Each start keeps a log of its own. */
    private static Bundle start(int which, Map<String, String> settings) {
        return Bundle.demonstration("officials-crash-" + which, settings);
    }
}
