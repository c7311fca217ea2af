package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ear.PostgresSession.OnPostgres;
import id.onestop.licensing.ear.Rest.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Many officials on the same files at once, on PostgreSQL: whoever comes second is told so, and nothing is lost or doubled.
 *
 * <p>Small here; {@code -Pfault} runs it with 64 officials, 200 files and two minutes.
 */
@ExtendWith(PostgresSession.class)
class OfficialsIT {

    private static final int OFFICIALS = Integer.getInteger("licensing.officials", 12);
    private static final int FILES = Integer.getInteger("licensing.files", 12);
    private static final int SECONDS = Integer.getInteger("licensing.seconds", 12);
    private static final List<String> ELEMENTS =
            List.of("akun-mppd", "data-satu-sehat", "data-sisdmk", "surat-tempat-praktik");

    private final Queue<String> returned = new ConcurrentLinkedQueue<>();
    private final LongAdder done = new LongAdder();
    private final LongAdder lost = new LongAdder();

    private OnPostgres running;
    private RestJourney journey;

    @BeforeEach
    void submitFiles(OnPostgres shared) {
        running = shared;
        journey = new RestJourney(shared.bundle());
        for (int file = 0; file < FILES; file++) {
            journey.submit(journey.draft(), "letter " + file);
        }
        running.records().ofDifferentPeople();
    }

    @AfterEach
    void leaveFiles() {
        running.records().leaveToOthers();
    }

    @Test
    void loseAndDoubleNothing() throws InterruptedException, ExecutionException {
        var checkers = new ArrayList<Rest>();
        var verifiers = new ArrayList<Rest>();
        for (int i = 0; i < OFFICIALS / 2; i++) {
            checkers.add(colleague("ayu.larasati@metro.example.id", "demo-ayu", i));
            verifiers.add(colleague("yudi.prasetya@metro.example.id", "demo-yudi", i));
        }
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        var work = new ArrayList<Callable<Void>>();
        checkers.forEach(person -> work.add(until(end, person, this::checkOne)));
        verifiers.forEach(person -> work.add(until(end, person, this::verifyOne)));
        for (int screen = 0; screen < 4; screen++) {
            work.add(until(end, journey.head, this::decideOne));
        }
        work.add(until(end, journey.applicant, person -> resubmitOne()));
        var pool = Executors.newFixedThreadPool(work.size());
        try {
            for (var outcome : pool.invokeAll(work)) {
                outcome.get();
            }
        } finally {
            pool.shutdownNow();
        }

        var records = running.records();
        assertThat(done.sum()).isGreaterThan(FILES);
        assertThat(lost.sum()).as("somebody came second").isPositive();
        HistoryFold.assertHoldsFor(records);
        finishSignatures(records);
        records.assertNumbersWithoutGap();
        records.assertOneLicencePerIssuedApplication();
        records.assertChainsVerify();
    }

    /** The signatory goes on where the last minute interrupted a signature: its number was reserved already. */
    private void finishSignatures(Records records) {
        // as if the two minutes of the lease were over
        records.change("update signing_request set lease_until = intended_at where lease_until is not null");
        records.rows("select a.number from signing_request r join licence_application a on a.id = r.live_application_id"
                        + " where r.status <> 'RECORDED'")
                .forEach(file -> finishSignature((String) file.get("number")));
    }

    private void finishSignature(String number) {
        counted(journey.head.send("PUT", "/work-items/" + number + "/claim", null));
        running.bundle()
                .await(
                        Duration.ofSeconds(60),
                        () -> journey.trySign(number).status() == 200
                                || journey.own(number, "/licence").status() == 200);
    }

    private interface Turn {
        void take(Rest person);
    }

    private static Callable<Void> until(long end, Rest person, Turn turn) {
        return () -> {
            while (System.nanoTime() < end) {
                turn.take(person);
            }
            return null;
        };
    }

    private void checkOne(Rest person) {
        claimAny(person, "periksa", number -> {
            boolean faulty = chance(6);
            for (var requirement : ELEMENTS) {
                var letter = faulty && requirement.equals("surat-tempat-praktik");
                act(
                        person,
                        "PUT",
                        number,
                        "checks/" + requirement,
                        letter
                                ? "{\"verdict\": \"FAULTY\", \"reasonCode\": \"tidak-terbaca\", \"cure\": \"Unggah lagi.\"}"
                                : "{\"verdict\": \"CONFORMS\"}");
            }
            if (!faulty) {
                act(person, "POST", number, "acceptance", "{}");
            } else if (act(person, "POST", number, "returns", "{}") == 200) {
                returned.add(number);
            }
        });
    }

    private void verifyOne(Rest person) {
        claimAny(person, "verifikasi", number -> {
            if (chance(6)) {
                act(person, "POST", number, "send-backs", "{\"toStep\": \"periksa\", \"note\": \"Periksa lagi.\"}");
            } else {
                act(person, "POST", number, "verification", "{}");
            }
        });
    }

    private void decideOne(Rest person) {
        claimAny(person, "keputusan", number -> {
            if (chance(8)) {
                act(person, "POST", number, "send-backs", "{\"toStep\": \"verifikasi\", \"note\": \"Baca lagi.\"}");
            } else {
                act(person, "POST", number, "signature", "{\"passphrase\": \"demo-bagas\"}");
            }
        });
    }

    private void resubmitOne() {
        var number = returned.poll();
        if (number != null) {
            journey.submit(number, "better letter " + number);
            done.increment();
        }
    }

    /** Takes a file at a step, with all others after the same ones; now and then puts it back. */
    private void claimAny(Rest person, String step, Consumer<String> act) {
        var offered = RestJourney.list(expected(person.get("/work-items?tab=POSTS&limit=20"))).stream()
                .filter(item -> step.equals(item.get("step")))
                .map(item -> (String) item.get("number"))
                .toList();
        if (offered.isEmpty()) {
            return;
        }
        var number = offered.get(RandomGenerator.getDefault().nextInt(offered.size()));
        if (counted(person.send("PUT", "/work-items/" + number + "/claim", null)) != 200) {
            return;
        }
        if (chance(10)) {
            counted(person.send("DELETE", "/work-items/" + number + "/claim", null));
        } else {
            act.accept(number);
        }
    }

    private int act(Rest person, String method, String number, String action, String body) {
        return counted(person.send(method, "/files/" + number + "/" + action, body, "If-Match", "*"));
    }

    private int counted(Answer answer) {
        (expected(answer).status() < 300 ? done : lost).increment();
        return answer.status();
    }

    private static Answer expected(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isIn(200, 201, 204, 404, 409, 412, 422);
        return answer;
    }

    private static boolean chance(int of) {
        return RandomGenerator.getDefault().nextInt(of) == 0;
    }

    /** Another official at the same post with the same password. */
    private Rest colleague(String email, String password, int which) {
        var records = running.records();
        var account =
                records.rows("select * from account where email = ?", email).get(0);
        var post = records.rows("select * from post_assignment where account_id = ?", account.get("id"))
                .get(0);
        long id = records.count("select nextval('entity_seq')") + 1_000_000L;
        var twin = which + "." + email;
        account.put("id", id);
        account.put("email", twin);
        account.put("email_key", twin);
        records.insert("account", account);
        post.put("id", id);
        post.put("account_id", id);
        records.insert("post_assignment", post);
        return Rest.of(running.bundle(), twin, password);
    }
}
