package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.shared.Database;
import id.onestop.licensing.ear.PostgresSession.OnPostgres;
import id.onestop.licensing.ejb.licence.BooksOfAnAgency;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Books have no gap and no double, however many write in them at once. */
@ExtendWith(PostgresSession.class)
class NumberBookIT {

    private static final int WRITERS = 64;
    private static final int EACH = 3;

    /** {@code -Pfault} signs 64 at once. */
    private static final int SIGNERS = Math.max(16, Integer.getInteger("licensing.officials", 0));

    /** A transaction that breaks just before its commit. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void sixtyFourWritersLeaveNoGapOnPostgres(OnPostgres running) throws Exception {
        try (var books = new BooksOfAnAgency(running.logins().database())) {
            write(books);
        }
    }

    @Test
    void sixtyFourWritersLeaveNoGapOnH2() throws Exception {
        var url = "jdbc:h2:file:" + Scratch.folder("books").toAbsolutePath() + "/licensing";
        try (var books = new BooksOfAnAgency(new Database(url, "sa", "sa", "sa", "sa"))) {
            write(books);
        }
    }

    @Test
    void signaturesAtOnceGetNumbersInARow(OnPostgres running) throws Exception {
        var journey = new RestJourney(running.bundle());
        var files = new ArrayList<String>();
        for (int i = 0; i < SIGNERS; i++) {
            files.add(journey.prepared());
        }
        running.records().ofDifferentPeople();

        var signatures = files.stream()
                .map(file -> (Callable<String>) () -> journey.sign(file))
                .toList();
        var values = together(SIGNERS, signatures).stream()
                .map(number -> Integer.parseInt(number.split("/")[1]))
                .sorted()
                .toList();

        assertThat(values)
                .containsExactlyElementsOf(IntStream.range(values.get(0), values.get(0) + SIGNERS)
                        .boxed()
                        .toList());
        running.records().assertNumbersWithoutGap();
        running.records().assertOneLicencePerIssuedApplication();
        running.records().assertChainsVerify();
        running.records().leaveToOthers();
    }

    private static void write(BooksOfAnAgency books) throws Exception {
        var taken = ConcurrentHashMap.<Long>newKeySet();
        together(
                WRITERS,
                IntStream.range(0, WRITERS)
                        .mapToObj(writer -> (Callable<Boolean>) () -> {
                            for (int i = 0; i < EACH; i++) {
                                assertThat(taken.add(settle(books, "MTR-" + writer + "-" + i)))
                                        .isTrue();
                            }
                            return true;
                        })
                        .toList());

        assertThat(taken)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, WRITERS * EACH).boxed().toList());
        assertThat(books.gaps()).isEmpty();
    }

    /** Reserves, then confirms or gives up; every now and then a transaction breaks and is done again. */
    private static long settle(BooksOfAnAgency books, String application) {
        while (true) {
            try {
                var number = books.reserve(application, NumberBookIT::breakSometimes);
                if (RandomGenerator.getDefault().nextInt(4) == 0) {
                    books.discard(number, NumberBookIT::breakSometimes);
                } else {
                    books.confirm(number, NumberBookIT::breakSometimes);
                }
                return number.value();
            } catch (Broken again) {
                // the number that waits for this application is found again
            }
        }
    }

    private static void breakSometimes() {
        if (RandomGenerator.getDefault().nextInt(5) == 0) {
            throw new Broken();
        }
    }

    private static <T> List<T> together(int threads, List<Callable<T>> work) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var results = new ArrayList<T>();
            for (Future<T> done : pool.invokeAll(work)) {
                results.add(done.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
