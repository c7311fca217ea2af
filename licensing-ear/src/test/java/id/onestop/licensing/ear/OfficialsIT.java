package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ear.PostgresSession.OnPostgres;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Many officials on the same files at once, on PostgreSQL: whoever comes second is told so, and nothing is lost or doubled.
 *
 * <p>Small here; {@code -Pfault} runs it with 64 officials, 200 files and two minutes, and again with kills
 * ({@link OfficialsCrashFault}).
 */
@ExtendWith(PostgresSession.class)
class OfficialsIT {

    static final int OFFICIALS = Integer.getInteger("licensing.officials", 12);
    static final int FILES = Integer.getInteger("licensing.files", 12);

    private static final int SECONDS = Integer.getInteger("licensing.seconds", 12);

    @AfterEach
    void leaveFiles(OnPostgres running) {
        running.records().leaveToOthers();
    }

    @Test
    void loseAndDoubleNothing(OnPostgres running) throws InterruptedException, ExecutionException {
        var officials = new OfficialsAtWork(running.bundle(), running.records(), FILES);
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        officials.begin(OFFICIALS, () -> System.nanoTime() > end).end();

        assertThat(officials.done()).isGreaterThan(FILES);
        assertThat(officials.lost()).as("somebody came second").isPositive();
        assertThat(officials.broken()).isZero();
        officials.verify(running.bundle());
    }
}
