package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ear.Rest.Answer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Many officials at once on the same files of service A, at the same few posts, on PostgreSQL; every act that is answered is
 * counted, and so is every one that is not, because the server was killed under it.
 */
final class OfficialsAtWork {

    private static final List<String> ELEMENTS =
            List.of("akun-mppd", "data-satu-sehat", "data-sisdmk", "surat-tempat-praktik");

    /** What an act leaves in the chain of the agency, a first acceptance aside; taking a file that one holds leaves nothing. */
    private static final Map<String, String> RECORDED = Map.of(
            "acceptance", "STEP_FORWARDED",
            "returns", "APPLICATION_RETURNED",
            "verification", "STEP_FORWARDED",
            "send-backs", "STEP_SENT_BACK",
            "signature", "LICENCE_ISSUED",
            "submission", "APPLICATION_RESUBMITTED");

    /** An act on a file. */
    private record Act(String number, String operation) {}

    private final Queue<String> returned = new ConcurrentLinkedQueue<>();
    private final Map<Act, LongAdder> acknowledged = new ConcurrentHashMap<>();
    private final Map<Act, LongAdder> unanswered = new ConcurrentHashMap<>();
    private final LongAdder done = new LongAdder();
    private final LongAdder lost = new LongAdder();
    private final LongAdder broken = new LongAdder();
    private final Endpoint site;
    private final Records records;
    private final RestJourney journey;

    /** They also take what lies there from before. */
    private final Map<Act, Long> before;

    private volatile CountDownLatch doors = new CountDownLatch(0);

    /** With files handed in for them; nobody else may work meanwhile. */
    OfficialsAtWork(Endpoint site, Records records, int files) {
        this.site = site;
        this.records = records;
        journey = new RestJourney(site);
        for (int file = 0; file < files; file++) {
            journey.submit(journey.draft(), "letter " + file);
        }
        records.ofDifferentPeople();
        before = recorded();
    }

    /** Acts that were done. */
    long done() {
        return done.sum();
    }

    /** Acts that somebody else had done before. */
    long lost() {
        return lost.sum();
    }

    /** Requests without an answer. */
    long broken() {
        return broken.sum();
    }

    /** Nobody begins anything new. */
    void close() {
        doors = new CountDownLatch(1);
    }

    /** Everybody goes on. */
    void open() {
        doors.countDown();
    }

    /** Everybody works until it is over. */
    Shift begin(int officials, BooleanSupplier over) {
        var turns = new ArrayList<Callable<Void>>();
        for (int i = 0; i < officials / 2; i++) {
            turns.add(until(over, colleague("ayu.larasati@metro.example.id", "demo-ayu", i), this::checkOne));
            turns.add(until(over, colleague("yudi.prasetya@metro.example.id", "demo-yudi", i), this::verifyOne));
        }
        for (int screen = 0; screen < 4; screen++) {
            turns.add(until(over, journey.head, this::decideOne));
        }
        turns.add(until(over, journey.applicant, person -> resubmitOne()));
        var pool = Executors.newFixedThreadPool(turns.size());
        return new Shift(pool, turns.stream().map(pool::submit).toList());
    }

    /** Officials at work. */
    record Shift(ExecutorService pool, List<Future<Void>> work) {

        /** Waits for all of them; fails with the first failure of anybody. */
        void end() throws InterruptedException, ExecutionException {
            try {
                for (var one : work) {
                    one.get();
                }
            } finally {
                pool.shutdownNow();
            }
        }
    }

    /** Everything that was acknowledged is recorded, and nothing else but what may have happened unanswered. */
    void verify(Bundle server) {
        HistoryFold.assertHoldsFor(records);
        assertEachIsRecordedOnce();
        finishSignatures(server);
        records.assertNumbersWithoutGap();
        records.assertOneLicencePerIssuedApplication();
        records.assertChainsVerify();
    }

    private void assertEachIsRecordedOnce() {
        var recorded = recorded();
        var all = new ArrayList<>(acknowledged.keySet());
        all.addAll(unanswered.keySet());
        assertThat(all).isNotEmpty().allSatisfy(act -> {
            long known = times(acknowledged, act);
            assertThat(recorded.getOrDefault(act, 0L) - before.getOrDefault(act, 0L))
                    .as("%s", act)
                    .isBetween(known, known + times(unanswered, act));
        });
    }

    /** How often each act is recorded; a file that is sent back and checked again was accepted before. */
    private Map<Act, Long> recorded() {
        var recorded = new HashMap<Act, Long>();
        records.rows("select subject, operation, count(*) as times from (select subject,"
                        + " replace(operation, 'APPLICATION_ACCEPTED', 'STEP_FORWARDED') as operation from chain_entry) e"
                        + " group by subject, operation")
                .forEach(row -> recorded.put(
                        new Act((String) row.get("subject"), (String) row.get("operation")),
                        ((Number) row.get("times")).longValue()));
        return recorded;
    }

    private static long times(Map<Act, LongAdder> counted, Act act) {
        var times = counted.get(act);
        return times == null ? 0 : times.sum();
    }

    /** The signatory goes on where the last minute interrupted a signature: its number was reserved already. */
    private void finishSignatures(Bundle server) {
        // as if the two minutes of the lease were over
        records.change("update signing_request set lease_until = intended_at where lease_until is not null");
        records.rows("select a.number from signing_request r join licence_application a on a.id = r.live_application_id"
                        + " where r.status <> 'RECORDED'")
                .forEach(file -> finishSignature(server, (String) file.get("number")));
    }

    private void finishSignature(Bundle server, String number) {
        expected(journey.head.send("PUT", "/work-items/" + number + "/claim", null, "If-Match", "*"));
        server.await(
                Duration.ofSeconds(60),
                () -> journey.trySign(number).status() == 200
                        || journey.own(number, "/licence").status() == 200);
    }

    private interface Turn {
        void take(Rest person);
    }

    private Callable<Void> until(BooleanSupplier over, Rest person, Turn turn) {
        return () -> {
            while (!over.getAsBoolean()) {
                doors.await();
                try {
                    turn.take(person);
                } catch (UncheckedIOException killed) {
                    broken.increment();
                }
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
        if (number == null) {
            return;
        }
        try {
            if (journey.own(number, "").text("status").equals("RETURNED")) {
                journey.attach(number, "better letter " + number);
                counted(number, "submission", () -> journey.handIn(number));
            }
        } catch (UncheckedIOException killed) {
            returned.add(number);
            throw killed;
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
        if (counted(
                        number,
                        "claim",
                        () -> person.send("PUT", "/work-items/" + number + "/claim", null, "If-Match", "*"))
                != 200) {
            return;
        }
        if (chance(10)) {
            counted(
                    number,
                    "release",
                    () -> person.send("DELETE", "/work-items/" + number + "/claim", null, "If-Match", "*"));
        } else {
            act.accept(number);
        }
    }

    private int act(Rest person, String method, String number, String action, String body) {
        return counted(
                number, action, () -> person.send(method, "/files/" + number + "/" + action, body, "If-Match", "*"));
    }

    private int counted(String number, String action, Supplier<Answer> request) {
        var act = Optional.ofNullable(RECORDED.get(action)).map(operation -> new Act(number, operation));
        try {
            var answer = expected(request.get());
            boolean success = answer.status() < 300;
            (success ? done : lost).increment();
            act.filter(one -> success).ifPresent(one -> count(acknowledged, one));
            return answer.status();
        } catch (UncheckedIOException killed) {
            act.ifPresent(one -> count(unanswered, one));
            throw killed;
        }
    }

    private static void count(Map<Act, LongAdder> counted, Act act) {
        counted.computeIfAbsent(act, first -> new LongAdder()).increment();
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
        return Rest.of(site, twin, password);
    }
}
